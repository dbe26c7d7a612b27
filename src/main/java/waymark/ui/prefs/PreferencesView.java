package waymark.ui.prefs;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import waymark.settings.Preferences;
import waymark.settings.Theme;
import waymark.ui.ChoiceText;
import waymark.ui.LivePreferences;
import waymark.ui.UiText;

/** The preferences as a form. Each change takes effect immediately. */
public final class PreferencesView {
    private static final int LATEST_START = 12;

    private final LivePreferences choices;
    private final UiText words;
    private final VBox root = new VBox();
    private Subscription following = Subscription.EMPTY;

    public PreferencesView(LivePreferences choices, UiText words) {
        this.choices = choices;
        this.words = words;
        root.getStyleClass().add("preferences");
        root.getChildren().addAll(appearance(), days(), counting(), revision());
    }

    /** The root node. */
    public Node node() {
        return root;
    }

    /** Stops following the preferences. */
    public void close() {
        following.unsubscribe();
    }

    private void follow(Consumer<Preferences> show) {
        following = following.and(choices.preferencesProperty().subscribe(show));
    }

    private Node appearance() {
        var motion = check(
                "reduced-motion",
                all -> all.appearance().reducedMotion(),
                (all, reduced) -> all.with(all.appearance().withReducedMotion(reduced)));
        var grid = group();
        row(
                grid,
                "theme",
                list(
                        "theme",
                        List.of(Theme.values()),
                        theme -> words.text("theme", theme),
                        all -> all.appearance().theme(),
                        (all, theme) -> all.with(all.appearance().withTheme(theme))));
        row(
                grid,
                "zoom",
                list(
                        "zoom",
                        List.of(70, 80, 90, 100, 110, 120, 130, 150, 170, 200),
                        percent -> words.text("preferences.percent", percent),
                        all -> all.appearance().zoom(),
                        (all, percent) -> all.with(all.appearance().withZoom(percent))));
        row(
                grid,
                "language",
                list(
                        "language",
                        Stream.concat(Stream.of(""), UiText.LANGUAGES.stream()).toList(),
                        words::language,
                        all -> all.appearance().language(),
                        (all, tag) -> all.with(all.appearance().withLanguage(tag))));
        grid.add(motion, 1, grid.getRowCount());
        return part("preferences.appearance", grid);
    }

    private Node days() {
        var grid = group();
        row(
                grid,
                "day-start",
                list(
                        "day-start",
                        IntStream.rangeClosed(0, LATEST_START).boxed().toList(),
                        hour -> words.time(LocalTime.of(hour, 0)),
                        all -> all.days().startHour(),
                        (all, hour) -> all.with(all.days().withStartHour(hour))));
        row(
                grid,
                "week-start",
                list(
                        "week-start",
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                        day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()),
                        all -> all.days().weekStart(),
                        (all, day) -> all.with(all.days().withWeekStart(day))));
        return part("preferences.days", grid);
    }

    private Node counting() {
        var grid = group();
        grid.add(
                check(
                        "own-boxes",
                        all -> all.counting().ownBoxes(),
                        (all, own) -> all.with(all.counting().withOwnBoxes(own))),
                0,
                0);
        grid.add(
                check(
                        "count-optional",
                        all -> all.counting().optional(),
                        (all, counted) -> all.with(all.counting().withOptional(counted))),
                0,
                1);
        grid.add(
                check(
                        "count-goals",
                        all -> all.counting().goals(),
                        (all, counted) -> all.with(all.counting().withGoals(counted))),
                0,
                2);
        return part("preferences.counting", grid);
    }

    private Node revision() {
        var grid = group();
        grid.add(check("revision", Preferences::revision, Preferences::withRevision), 0, 0);
        return part("today.revision", grid);
    }

    private CheckBox check(
            String id, Function<Preferences, Boolean> read, BiFunction<Preferences, Boolean, Preferences> write) {
        var box = new CheckBox(words.text("preferences." + id));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        follow(chosen -> box.setSelected(read.apply(chosen)));
        box.setOnAction(pressed -> choices.choose(all -> write.apply(all, box.isSelected())));
        return box;
    }

    private static GridPane group() {
        var grid = new GridPane();
        grid.getStyleClass().add("preferences-grid");
        return grid;
    }

    private Node part(String title, GridPane grid) {
        var label = new Label(words.text(title));
        label.getStyleClass().add("part-title");
        var part = new VBox(label, grid);
        part.getStyleClass().add("part");
        return part;
    }

    private void row(GridPane grid, String name, ComboBox<?> input) {
        var label = new Label(words.text("preferences." + name));
        label.getStyleClass().add("preferences-label");
        label.setLabelFor(input);
        input.setAccessibleText(label.getText());
        grid.addRow(grid.getRowCount(), label, input);
    }

    private <T> ComboBox<T> list(
            String id,
            List<T> values,
            Function<T, String> label,
            Function<Preferences, T> read,
            BiFunction<Preferences, T, Preferences> write) {
        var list = new ComboBox<T>();
        list.setId(id);
        list.setMinWidth(Region.USE_PREF_SIZE);
        list.getItems().setAll(values);
        list.setConverter(new ChoiceText<>(label));
        follow(chosen -> list.setValue(read.apply(chosen)));
        list.setOnAction(chosen -> {
            T value = list.getValue();
            if (value != null) {
                choices.choose(all -> write.apply(all, value));
            }
        });
        return list;
    }
}
