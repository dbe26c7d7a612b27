package waymark.ui.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.SessionState;
import waymark.model.BlankInterval;
import waymark.model.SearchWords;
import waymark.progress.Period;
import waymark.review.Review;
import waymark.review.ReviewForm;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/** The reviews as a searchable list, and the one being written, without a toolkit. */
public final class ReviewsViewModel {
    private final RoadmapModel model;
    private final Background background;
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ReviewPage> page = new ReadOnlyObjectWrapper<>();
    private List<ReviewForm> forms = List.of();
    private SortedMap<Period, Review> reviews = new TreeMap<>();
    private boolean inSight;
    private boolean visited;

    /**
     * Does nothing before it is {@linkplain #setInSight visible}.
     *
     * @param background computes the suggestions for a large roadmap
     */
    public ReviewsViewModel(RoadmapModel model, Background background) {
        this.model = model;
        this.background = background;
        model.stateProperty().subscribe((before, now) -> {
            boolean anew = before.roadmap() != now.roadmap();
            if (anew && !inSight && !visited) {
                page.set(null);
            } else if (anew ? inSight || page.get() != null : inSight && before.ledger() != now.ledger()) {
                look(now, anew);
            }
        });
        query.subscribe(this::list);
    }

    /** Follows changes only while it is visible. */
    void setInSight(boolean seen) {
        boolean begins = seen && !inSight;
        inSight = seen;
        if (begins) {
            look(model.state(), page.get() == null);
        }
    }

    /** Called when the user comes here: what was prepared may be for a period that has ended since. */
    void visit() {
        ReviewPage made = page.get();
        if (!visited && made != null && !made.period().equals(start())) {
            show(start());
            list();
        }
        visited = true;
    }

    private void look(SessionState state, boolean anew) {
        forms = anew ? ReviewForm.of(state.roadmap()) : forms;
        reviews = new TreeMap<>();
        forms.forEach(form -> reviews.putAll(form.reviews(state.ids(), state.progress())));
        ReviewPage shown = page.get();
        if (anew || shown == null) {
            show(shown == null ? start() : shown.period());
        } else {
            shown.refresh();
        }
        list();
    }

    /** The current month, or the period that the roadmap asks for instead. */
    private Period start() {
        BlankInterval cadence = forms.stream()
                .map(ReviewForm::cadence)
                .filter(BlankInterval.MONTH::equals)
                .findFirst()
                .orElse(forms.isEmpty() ? BlankInterval.MONTH : forms.getFirst().cadence());
        return Period.of(cadence, today());
    }

    private LocalDate today() {
        return model.state().rollup().today();
    }

    private void show(Period period) {
        page.set(form(period)
                .map(form -> new ReviewPage(model, form, period, background))
                .or(() -> form(start()).map(form -> new ReviewPage(model, form, start(), background)))
                .orElse(null));
    }

    /** The form for such periods, or one that had answers for them before its heading was changed. */
    private Optional<ReviewForm> form(Period period) {
        SessionState state = model.state();
        return forms.stream()
                .filter(form -> form.cadence() == period.cadence())
                .findFirst()
                .or(() -> forms.stream()
                        .filter(form ->
                                form.reviews(state.ids(), state.progress()).containsKey(period))
                        .findFirst());
    }

    /** Whether the content is that of the present state. */
    public boolean isSettled() {
        return Optional.ofNullable(page.get()).map(ReviewPage::isSettled).orElse(true);
    }

    /** The window's texts. */
    UiText words() {
        return model.words();
    }

    /** Runs {@code hook} before a new version of the roadmap is shown. */
    void beforeReload(Runnable hook) {
        model.beforeReload(hook);
    }

    /** The reviews, the newest first: those that match the search, or all. */
    ObservableList<ReviewRow> rows() {
        return rows;
    }

    /** The text to search for in all answers. */
    StringProperty queryProperty() {
        return query;
    }

    /** The number of reviews that match. */
    ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The review that is shown; null if the roadmap asks for none. */
    ReadOnlyObjectProperty<@Nullable ReviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether a period can be shown: it has begun, or something is written for it. */
    boolean mayGo(Period period) {
        return !period.first().isAfter(today()) || reviews.containsKey(period);
    }

    /** Shows the review of a period, if it can be shown. Saves what was typed. */
    void go(Period period) {
        ReviewPage shown = page.get();
        if (shown == null || shown.period().equals(period) || !mayGo(period)) {
            return;
        }
        shown.keep();
        show(period);
        list();
    }

    /** Whether a period has ended. */
    boolean isOver(Period period) {
        return period.last().isBefore(today());
    }

    /** Shows the roadmap as it was at the end of the period. */
    void lookBack() {
        ReviewPage shown = page.get();
        if (shown != null) {
            model.pastDay().ask(shown.period().last());
        }
    }

    /** Goes to the next or the previous period. */
    void move(boolean on) {
        ReviewPage shown = page.get();
        if (shown != null) {
            go(on ? shown.period().next() : shown.period().previous());
        }
    }

    /** The prompt on this page whose answer matches the search. */
    Optional<PromptViewModel> match() {
        ReviewPage shown = page.get();
        return shown == null || lit().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(reviews.get(shown.period()))
                        .flatMap(review -> review.find(lit()))
                        .flatMap(answer -> shown.prompts().stream()
                                .filter(prompt -> prompt.prompt() == answer.prompt())
                                .findFirst());
    }

    SearchWords lit() {
        return SearchWords.of(query.get());
    }

    private void list() {
        SearchWords lit = lit();
        var listed = new TreeMap<Period, ReviewRow>(Comparator.<Period>reverseOrder());
        reviews.values()
                .forEach(review -> review.find(lit)
                        .ifPresent(answer ->
                                listed.put(review.period(), row(review, Snippet.of(answer.text(), lit), lit))));
        found.set(lit.isEmpty() ? 0 : listed.size());
        if (lit.isEmpty()) {
            for (Period period : unwritten()) {
                listed.computeIfAbsent(period, none -> row(new Review(none, List.of()), "", lit));
            }
        }
        var all = List.copyOf(listed.values());
        if (!all.equals(rows)) {
            rows.setAll(all);
        }
    }

    /** The periods to list even without a review: the current ones, and the one that is shown. */
    private List<Period> unwritten() {
        var periods = new ArrayList<Period>();
        forms.forEach(form -> periods.add(Period.of(form.cadence(), today())));
        ReviewPage shown = page.get();
        if (shown != null) {
            periods.add(shown.period());
        }
        return periods;
    }

    private ReviewRow row(Review review, String snippet, SearchWords lit) {
        int asked = form(review.period()).map(form -> form.prompts().size()).orElse(0);
        return new ReviewRow(
                review.period(),
                words().period(review.period()),
                snippet,
                review.answers().size(),
                asked,
                lit);
    }
}
