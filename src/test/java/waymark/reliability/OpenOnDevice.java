package waymark.reliability;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.FileWatch;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.model.Item;
import waymark.model.Status;
import waymark.progress.Entry;
import waymark.schedule.Box;
import waymark.schedule.Week;
import waymark.settings.CalendarPreferences;
import waymark.store.ProgressCopy;

/** A roadmap that is open on one device, as a window has it: on a thread of its own, looking out for what others write. */
final class OpenOnDevice implements AutoCloseable {
    private static final int LOOKS = 80;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Session session;
    private final FileWatch watch;

    OpenOnDevice(Path roadmap, String name, Path cache) throws Exception {
        var environment = new Environment(
                Clock.systemDefaultZone(),
                () -> CalendarPreferences.STANDARD,
                Week.STANDARD::weekend,
                name,
                new Random(),
                Background.SAME_THREAD,
                cache);
        session = on(() -> Session.open(roadmap, environment));
        watch = session.watch(() -> thread.execute(session::refresh));
    }

    private <T> T on(Callable<T> work) throws Exception {
        try {
            return thread.submit(work).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /**
     * Gives items a status, one after the other, and expects it to be saved. Gives the ids of the lines that say so. Not in the
     * millisecond in which another device did something: of two changes in one, none is the later.
     */
    Set<String> set(Status status, int... items) throws Exception {
        Thread.sleep(5);
        return on(() -> {
            Set<String> before = idsNow();
            for (int item : items) {
                session.set(List.of(items().get(item - 1)), status);
                if (!(session.state().saved() instanceof SaveState.Saved)) {
                    throw new AssertionError(session.state().saved());
                }
            }
            Set<String> now = idsNow();
            now.removeAll(before);
            return now;
        });
    }

    private List<Item> items() {
        return session.state().roadmap().items().toList();
    }

    private Set<String> idsNow() {
        return session.state().ledger().entries().stream()
                .map(Entry::metadata)
                .map(metadata -> metadata.id())
                .collect(Collectors.toSet());
    }

    /** The ids of all lines that it knows. */
    Set<String> ids() throws Exception {
        return on(this::idsNow);
    }

    /** What it shows of each item. */
    List<Box> boxes() throws Exception {
        return on(() ->
                items().stream().map(item -> session.state().rollup().box(item)).toList());
    }

    /** Has everything written that copies hold. */
    void takeIn() throws Exception {
        on(() -> {
            session.copies().merge();
            return true;
        });
    }

    /** The copies that it found. */
    List<ProgressCopy> copies() throws Exception {
        return on(() -> session.state().changes().copies());
    }

    /** Has all copies deleted. */
    void removeCopies() throws Exception {
        on(() -> {
            session.state().changes().copies().forEach(copy -> session.copies().remove(copy.file()));
            return true;
        });
    }

    /** Waits until it knows these lines; not for ever, and says whether it does. */
    boolean await(Set<String> ids) throws Exception {
        for (int look = 0; !ids().containsAll(ids); look++) {
            if (look > LOOKS) {
                return false;
            }
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        return true;
    }

    @Override
    public void close() {
        watch.close();
        thread.shutdown();
    }
}
