package waymark.ui.tree;

import java.time.Duration;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import waymark.app.Background;

/** Has rows made ready that are about to be shown, on the thread that works them out: there may be many. */
final class RowPreparation {
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Supplier<TreeShape> shown;
    private final Supplier<Background> worker;
    private final Consumer<TreeShape> show;
    private Consumer<TreeShape> hook = rows -> {};

    /**
     * @param shown gives the rows that are shown
     * @param worker gives the place where others are worked out
     * @param show shows them
     */
    RowPreparation(Supplier<TreeShape> shown, Supplier<Background> worker, Consumer<TreeShape> show) {
        this.shown = shown;
        this.worker = worker;
        this.show = show;
    }

    /** Has {@code hook} told of such rows. */
    void with(Consumer<TreeShape> hook) {
        this.hook = hook;
    }

    /** Has these rows made ready, at once. */
    TreeShape of(TreeShape rows) {
        hook.accept(rows);
        return rows;
    }

    /** What leads to the other matches is opened a moment later, unless the user types on. */
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
     * Expands and collapses rows, as soon as they are ready. What the user opens or closes meanwhile stays so.
     *
     * @param next what is to be expanded then, given what is
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
