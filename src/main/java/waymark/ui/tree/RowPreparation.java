package waymark.ui.tree;

import java.time.Duration;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import waymark.app.Background;

/** Prepares rows before they are shown, on the thread that computes them: there may be many. */
final class RowPreparation {
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Supplier<TreeShape> shown;
    private final Supplier<Background> worker;
    private final Consumer<TreeShape> show;
    private Consumer<TreeShape> hook = rows -> {};

    /**
     * @param shown supplies the rows that are shown
     * @param worker supplies where others are computed
     * @param show shows them
     */
    RowPreparation(Supplier<TreeShape> shown, Supplier<Background> worker, Consumer<TreeShape> show) {
        this.shown = shown;
        this.worker = worker;
        this.show = show;
    }

    /** Sets the hook that receives such rows. */
    void with(Consumer<TreeShape> hook) {
        this.hook = hook;
    }

    /** Prepares these rows immediately. */
    TreeShape of(TreeShape rows) {
        hook.accept(rows);
        return rows;
    }

    /** Expands the rows of the other matches a moment later, unless the user keeps typing. */
    void openMore(TreeFilter.Result found, Background background) {
        TreeShape first = shown.get();
        if (found.first() != found.rows()) {
            var more = (BitSet) found.rows().expanded().clone();
            more.andNot(found.first().expanded());
            background.later(MOMENT, () -> {
                if (shown.get() == first) {
                    expand(open -> {
                        var all = (BitSet) open.clone();
                        all.or(more);
                        return all;
                    });
                }
            });
        }
    }

    /**
     * Expands and collapses rows once they are prepared. What the user expands or collapses meanwhile stays as the user left it.
     *
     * @param next computes what should be expanded from what is expanded
     */
    void expand(UnaryOperator<BitSet> next) {
        TreeShape from = shown.get();
        var open = (BitSet) from.expanded().clone();
        TreeShape rows = from.opened(next.apply(open));
        worker.get()
                .run(
                        () -> of(rows),
                        ready -> {
                            if (shown.get() == from && from.expanded().equals(open)) {
                                show.accept(ready);
                            } else if (shown.get().roadmap() == from.roadmap()
                                    && shown.get().visible() == from.visible()) {
                                expand(next);
                            }
                        },
                        Background::unexpected);
    }
}
