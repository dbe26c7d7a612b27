package waymark.app;

import java.time.temporal.IsoFields;
import waymark.progress.Period;

/** Names a period in the user's language. */
public final class PeriodName {
    private PeriodName() {}

    /** The name, for example "November 2026". */
    public static String of(Messages messages, Period period) {
        return switch (period.cadence()) {
            case WEEK ->
                messages.text(
                        "period.week",
                        period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        String.valueOf(period.first().get(IsoFields.WEEK_BASED_YEAR)));
            case MONTH -> new DateFormats(messages.locale()).month(period.first());
            case QUARTER ->
                messages.text(
                        "period.quarter",
                        period.first().get(IsoFields.QUARTER_OF_YEAR),
                        String.valueOf(period.first().getYear()));
            case YEAR, ONCE -> period.toString();
        };
    }
}
