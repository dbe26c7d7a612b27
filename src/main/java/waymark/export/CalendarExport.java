package waymark.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Recurrence;
import waymark.model.Topic;
import waymark.plan.Plan;
import waymark.plan.ScheduledPhase;

/**
 * A calendar in the format of RFC 5545: the routine as recurring tasks, the dates of goals, and the planned dates of phases. Each entry
 * keeps its UID in every export, so that a calendar updates its entries.
 */
final class CalendarExport implements ExportFormat {
    /** RFC 5545, section 3.1: the maximum number of bytes in a line, without the line break. */
    private static final int LONGEST_LINE = 75;

    @Override
    public String word() {
        return "ics";
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public void write(Appendable out, ExportContent content) throws IOException {
        Plan plan = Plan.of(content.activity());
        LocalDate today = content.rollup().today();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Waymark//Roadmap//EN");
        line(out, "X-WR-CALNAME:" + text(content.title()));
        LocalDate begin = plan.start().day().orElse(today);
        for (Item item : content.roadmap().items().toList()) {
            if (item.isLeaf() && content.rollup().countingKind(item) == CountingKind.ROUTINE) {
                routine(out, content, item, begin);
            }
        }
        for (ScheduledPhase phase : plan.phases()) {
            Optional<ScheduledPhase.Dates> dates = phase.expected().or(phase::planned);
            if (dates.isPresent()) {
                LocalDate end = dates.get().end().latest();
                event(out, content, phase.phase(), dates.get().begin().earliest(), end);
            }
        }
        for (Plan.Goal goal : plan.goals()) {
            if (goal.day().isPresent()) {
                event(out, content, goal.heading(), goal.day().get(), goal.day().get());
            }
        }
        line(out, "END:VCALENDAR");
    }

    private static void routine(Appendable out, ExportContent content, Item item, LocalDate begin) throws IOException {
        line(out, "BEGIN:VTODO");
        entry(out, content, item);
        Set<DayOfWeek> days = days(content, item);
        line(out, "DTSTART;VALUE=DATE:" + day(first(begin, days)));
        line(out, "RRULE:" + rule(item.recurrence().every(), days));
        line(out, "END:VTODO");
    }

    /** RFC 5545, section 3.8.5.3: the first day must be one of those that the rule gives. */
    private static LocalDate first(LocalDate begin, Set<DayOfWeek> days) {
        LocalDate first = begin;
        while (!days.isEmpty() && !days.contains(first.getDayOfWeek())) {
            first = first.plusDays(1);
        }
        return first;
    }

    /** The days of the week that an item is meant for; empty if it is meant for all. */
    private static Set<DayOfWeek> days(ExportContent content, Item item) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        LocalDate today = content.rollup().today();
        today.datesUntil(today.plusWeeks(1))
                .filter(day -> content.rollup().isMeantFor(item, day))
                .forEach(day -> days.add(day.getDayOfWeek()));
        return days.size() == 7 ? Set.of() : days;
    }

    private static String rule(Recurrence.Every every, Set<DayOfWeek> days) {
        if (every == Recurrence.Every.MONTH) {
            return "FREQ=MONTHLY";
        }
        if (days.isEmpty()) {
            return every == Recurrence.Every.DAY ? "FREQ=DAILY" : "FREQ=WEEKLY";
        }
        return "FREQ=WEEKLY;BYDAY=" + days.stream().map(CalendarExport::weekday).collect(Collectors.joining(","));
    }

    private static String weekday(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static void event(Appendable out, ExportContent content, Topic topic, LocalDate begin, LocalDate last)
            throws IOException {
        line(out, "BEGIN:VEVENT");
        entry(out, content, topic);
        line(out, "DTSTART;VALUE=DATE:" + day(begin));
        line(out, "DTEND;VALUE=DATE:" + day(last.isBefore(begin) ? begin.plusDays(1) : last.plusDays(1)));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private static void entry(Appendable out, ExportContent content, Topic topic) throws IOException {
        line(out, "UID:" + content.id(topic) + "@waymark");
        line(out, "DTSTAMP:" + day(content.rollup().today()) + "T000000Z");
        line(out, "SUMMARY:" + text(topic.text()));
        Optional<String> note = content.note(topic);
        if (note.isPresent()) {
            line(out, "DESCRIPTION:" + text(note.get()));
        }
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** RFC 5545, section 3.3.11. Characters that aren't allowed in a text are left out. */
    private static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (letter >= ' '
                            && letter != 0x7F
                            && !(letter >= 0x80 && letter < 0xA0)
                            && (letter < 0xD800 || letter > 0xDFFF)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** RFC 5545, section 3.1: longer lines are continued after a line break and a space; no character is split. */
    private static void line(Appendable out, String content) throws IOException {
        int bytes = 0;
        for (int at = 0; at < content.length(); ) {
            String letter = Character.toString(content.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(letter);
            bytes += size;
            at += letter.length();
        }
        out.append("\r\n");
    }
}
