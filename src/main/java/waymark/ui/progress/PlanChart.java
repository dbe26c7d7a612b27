package waymark.ui.progress;

import java.time.LocalDate;
import java.util.function.BiFunction;
import waymark.app.OutlookState;
import waymark.outlook.Outlook;
import waymark.ui.UiText;

/** A chart of the plan and the forecast. */
abstract class PlanChart implements Chart {
    private final String name;
    private final BiFunction<OutlookState, UiText, Chart> again;
    final Outlook outlook;
    final UiText words;
    final LocalDate today;

    /**
     * @param name the part of its id and of its title's key that names it
     * @param again creates the same chart of another state
     */
    PlanChart(String name, OutlookState state, UiText words, BiFunction<OutlookState, UiText, Chart> again) {
        this.name = name;
        this.again = again;
        this.outlook = state.outlook();
        this.words = words;
        this.today = outlook.day();
    }

    @Override
    public final String id() {
        return "chart-" + name;
    }

    @Override
    public final String title() {
        return words.text("chart." + name);
    }

    @Override
    public final int first() {
        return 0;
    }

    @Override
    public final boolean showsForecast() {
        return true;
    }

    @Override
    public final Chart under(OutlookState other) {
        return again.apply(other, words);
    }
}
