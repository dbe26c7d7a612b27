package waymark.app;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.outlook.Outlook;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.outlook.WhatIf;
import waymark.plan.Plan;
import waymark.plan.PlanDate;
import waymark.plan.Span;

/** Puts an {@link Outlook} into words in the user's language. */
public final class OutlookText {
    private final Messages messages;

    public OutlookText(Messages messages) {
        this.messages = messages;
    }

    /** The summary in one or a few sentences. */
    public String summary(Outlook outlook) {
        return String.join(messages.text("progress.between"), List.of(figures(outlook), forecast(outlook)));
    }

    /** The progress as a count and in planned weeks. */
    public String figures(Outlook outlook) {
        if (outlook.count().all() == 0) {
            return messages.text("progress.empty");
        }
        String topics = messages.text(
                "progress.topics", outlook.count().done(), outlook.count().counted());
        Plan.Weeks weeks = outlook.weeks();
        return weeks.all() == 0
                ? messages.text("progress.figures", topics)
                : messages.text("progress.figures.weeks", topics, tenths(weeks.done()), tenths(weeks.all()));
    }

    /** When everything will be done, or why there is no date. */
    public String forecast(Outlook outlook) {
        if (outlook.count().all() == 0) {
            return messages.text("progress.forecast.empty");
        }
        if (outlook.open() == 0 && outlook.count().done() < outlook.count().counted()) {
            return messages.text("progress.forecast.endless");
        }
        return forecast(outlook.forecast(), "progress.forecast.");
    }

    /** When a phase will be done; empty if there is nothing to say. */
    public String forecast(PhaseOutlook phase) {
        return phase.phase().hasEnd() && phase.forecast() instanceof Forecast.Range
                ? forecast(phase.forecast(), "progress.phase.")
                : "";
    }

    private String forecast(Forecast forecast, String prefix) {
        return switch (forecast) {
            case Forecast.Done done -> messages.text(prefix + "done");
            case Forecast.Unknown unknown ->
                messages.text(prefix + unknown.reason().name());
            case Forecast.Range range -> {
                Optional<LocalDate> early = range.by(Chance.P10);
                Optional<LocalDate> middle = range.by(Chance.P50);
                Optional<LocalDate> late = range.by(Chance.P90);
                yield early.isEmpty() || middle.isEmpty()
                        ? messages.text(prefix + "far")
                        : late.isEmpty()
                                ? messages.text(prefix + "open", date(early.get()), date(middle.get()))
                                : messages.text(
                                        prefix + "range", date(early.get()), date(late.get()), date(middle.get()));
            }
        };
    }

    /** The effects of a what-if, a sentence each. */
    public List<String> whatIf(WhatIf other, Outlook now, Outlook then) {
        var lines = new ArrayList<String>();
        lines.add(
                then.open() == 0
                        ? messages.text("progress.what-if.done")
                        : forecast(
                                then.forecast(),
                                then.forecast() instanceof Forecast.Range
                                        ? "progress.what-if."
                                        : "progress.forecast."));
        if (then.forecast() instanceof Forecast.Range && now.forecast() instanceof Forecast.Range present) {
            present.by(Chance.P50).ifPresent(day -> lines.add(messages.text("progress.what-if.now", date(day))));
        }
        if (other.time() != WhatIf.NOTHING.time() && now.pace().topics() > 0) {
            double pace = now.pace().perWeek();
            lines.add(messages.text(
                    "progress.what-if.time", other.time(), tenths(pace * other.time() / 100), tenths(pace)));
        }
        if (now.open() > then.open()) {
            lines.add(messages.text("progress.what-if.without", now.open() - then.open()));
        }
        other.target().ifPresent(target -> lines.add(target(target, then)));
        then.plan()
                .delay()
                .filter(delay -> !now.plan().delay().equals(Optional.of(delay)) && !delay.isNone())
                .ifPresent(delay -> lines.add(messages.text("progress.what-if.plan", delay(delay))));
        return lines;
    }

    private String target(LocalDate target, Outlook then) {
        if (then.needed().isEmpty()) {
            return messages.text("progress.what-if.target.gone", date(target));
        }
        String asks = messages.text("progress.what-if.target", date(target), needed(then));
        return then.forecast() instanceof Forecast.Range range
                ? messages.text("progress.what-if.chance", asks, range.tenths(then.day(), target))
                : asks;
    }

    /** The recent pace, and the pace that the target needs. */
    public String pace(Outlook outlook) {
        String lately = outlook.days().isEmpty()
                ? withoutDays(outlook)
                : messages.text(
                        "progress.pace",
                        tenths(outlook.pace().perWeek()),
                        outlook.pace().weeks(),
                        rounded(outlook.pace().perWeek()));
        return outlook.needed().isPresent() && outlook.open() > 0
                ? messages.text(
                        "progress.pace.needed",
                        date(outlook.plan().target().day().orElseThrow()),
                        needed(outlook),
                        lately)
                : lately;
    }

    private String withoutDays(Outlook outlook) {
        int endless = outlook.phases().stream()
                .filter(each -> !each.phase().hasEnd())
                .mapToInt(each -> each.count().done())
                .sum();
        int done = outlook.count().done();
        return messages.text(
                done == 0 ? "progress.pace.none" : done > endless ? "progress.pace.undated" : "progress.pace.endless");
    }

    /** Some pace is needed while anything is open, however far away the target is. */
    private double needed(Outlook outlook) {
        double needed = rounded(outlook.needed().getAsDouble());
        return outlook.open() > 0 ? Math.max(0.1, needed) : needed;
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** Start, target and plan, a sentence each. */
    public List<String> plan(Outlook outlook) {
        var lines = new ArrayList<String>();
        Plan plan = outlook.plan();
        unread(plan.start()).ifPresent(lines::add);
        unread(plan.target()).ifPresent(lines::add);
        Optional<LocalDate> start = plan.start().day();
        Optional<LocalDate> target = plan.target().day();
        boolean hasLengths = plan.phases().stream().anyMatch(phase -> phase.hasEnd());
        if (start.isEmpty() && plan.start().text().isEmpty() && hasLengths) {
            lines.add(messages.text(plan.start().asked() ? "progress.start.blank" : "progress.start.nowhere"));
        }
        if (start.isPresent() && target.isPresent() && !target.get().isAfter(start.get())) {
            lines.add(messages.text("progress.target.before-start", date(target.get()), date(start.get())));
        } else if (target.isPresent() && !target.get().isAfter(outlook.day()) && outlook.open() > 0) {
            lines.add(messages.text("progress.target.gone", date(target.get())));
        }
        plan.plannedEnd().ifPresent(planned -> {
            String end = planned.earliest().equals(planned.latest())
                    ? messages.text("progress.planned.exactly", date(planned.latest()))
                    : messages.text("progress.planned", date(planned.earliest()), date(planned.latest()));
            String key = outlook.open() == 0 ? "progress.planned.done" : "progress.planned.delay";
            lines.add(plan.delay()
                    .map(delay -> messages.text(key, end, delay(delay)))
                    .orElse(end));
        });
        return lines;
    }

    private Optional<String> unread(PlanDate date) {
        return date.text().isEmpty() || date.day().isPresent()
                ? Optional.empty()
                : Optional.of(unreadable(date.text()));
    }

    /** Says that a text isn't a date. */
    public String unreadable(String text) {
        return messages.text("progress.no-date", text);
    }

    /** The difference from the plan; never a reproach. */
    public String delay(Span.Delay delay) {
        if (delay.isNone()) {
            return messages.text("progress.delay.none");
        }
        boolean later = delay.most() > 0;
        int least = later ? delay.least() : -delay.most();
        int most = later ? delay.most() : -delay.least();
        String key = later ? "progress.delay.later" : "progress.delay.earlier";
        return least == most ? messages.text(key + ".exactly", least) : messages.text(key, least, most);
    }

    /** A range of days. */
    public String span(Span span) {
        return span.earliest().equals(span.latest())
                ? date(span.earliest())
                : messages.text("progress.span", date(span.earliest()), date(span.latest()));
    }

    /** A day. */
    public String date(LocalDate day) {
        return new DateFormats(messages.locale()).date(day);
    }

    private String tenths(double number) {
        var format = NumberFormat.getInstance(messages.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
