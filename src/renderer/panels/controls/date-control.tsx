import type { DefinitionOf } from '../../../shared/placeholders/definition';
import {
  parseDate,
  today as calendarToday,
  getLocalTimeZone,
  type CalendarDate,
} from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { Button } from '../../ui/button';
import type { ControlProps } from './control';

/** A day: typed part by part, chosen from a calendar, or today. */
export function DateControl({
  value,
  label,
  describedBy,
  isInvalid,
  isReadOnly,
  onChange,
}: ControlProps<DefinitionOf<'date'>>) {
  return (
    <div className="field-row">
      <DatePicker
        className="field date-picker"
        aria-label={label}
        aria-describedby={describedBy}
        value={dateFrom(value)}
        isInvalid={isInvalid}
        isReadOnly={isReadOnly}
        onChange={(date) => onChange(date?.toString())}
      >
        <Group className="date-group">
          <DateInput className="date-input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <AriaButton className="combobox-button" aria-label="Calendar" data-secondary="">
            <CalendarDays aria-hidden />
          </AriaButton>
        </Group>
        <Popover className="popover">
          <Dialog className="calendar-dialog" aria-label={label}>
            <Calendar className="calendar">
              <header>
                <AriaButton slot="previous" className="icon-button">
                  <ChevronLeft aria-hidden />
                </AriaButton>
                <Heading />
                <AriaButton slot="next" className="icon-button">
                  <ChevronRight aria-hidden />
                </AriaButton>
              </header>
              <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
      {!isReadOnly && (
        <Button data-secondary="" onPress={() => onChange(calendarToday(getLocalTimeZone()).toString())}>
          Today
        </Button>
      )}
    </div>
  );
}

/** The date, or null for an empty value or one that is none (its problem says so). */
function dateFrom(value: unknown): CalendarDate | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return null;
  try {
    return parseDate(value);
  } catch {
    // Not in the calendar (30 February): the control stays empty and the problem is named beside it.
    return null;
  }
}
