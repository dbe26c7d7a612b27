package waymark.reliability;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.progress.Entry;

/**
 * A program that ticks as fast as it can, and says the id of each line of the progress file once the session calls it saved.
 * Its arguments: the roadmap, a seed, how many steps (0 for no end), and how long the longest note is.
 */
final class Ticker {
    private final Session session;
    private final Random random;
    private final List<Item> items;
    private final int longestNote;
    private int told;

    private Ticker(Session session, Random random, int longestNote) {
        this.session = session;
        this.random = random;
        this.longestNote = longestNote;
        this.items = session.state().roadmap().items().toList();
        this.told = size();
    }

    static Ticker open(Path roadmap, long seed, int longestNote) throws Exception {
        var random = new Random(seed);
        var session = Session.open(
                roadmap, new Environment(Clock.systemDefaultZone(), "ticker", random, Background.SAME_THREAD));
        return new Ticker(session, random, longestNote);
    }

    static void main(String[] arguments) throws Exception {
        long steps = Long.parseLong(arguments[2]);
        Ticker ticker = open(Path.of(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[3]));
        PrintStream out = Child.out();
        for (long step = 0; steps == 0 || step < steps; step++) {
            ticker.step();
            ticker.saved().forEach(entry -> out.println(entry.metadata().id()));
        }
    }

    /** One tick, or now and then a long note: it takes the disk longer, so it can be caught half done. */
    void step() {
        if (longestNote > 0 && random.nextInt(6) == 0) {
            session.setNote(item(), random.nextInt(1000) + " " + "note ".repeat(random.nextInt(longestNote) / 5 + 1));
        } else {
            tick();
        }
        if (session.state().saved() instanceof SaveState.NotSaved) {
            retry();
        }
    }

    void tick() {
        session.toggle(List.of(item()));
    }

    void retry() {
        session.retrySaving();
    }

    /** Reads again what others wrote. */
    void refresh() {
        session.refresh();
    }

    private Item item() {
        return items.get(random.nextInt(items.size()));
    }

    /** What the session calls saved since it was asked last. */
    List<Entry> saved() {
        if (!(session.state().saved() instanceof SaveState.Saved)) {
            return List.of();
        }
        var entries = session.state().ledger().entries();
        List<Entry> saved = List.copyOf(entries.subList(told, entries.size()));
        told = entries.size();
        return saved;
    }

    /** Of all entries that it knows. */
    Set<String> ids() {
        return session.state().ledger().entries().stream()
                .map(entry -> entry.metadata().id())
                .collect(Collectors.toSet());
    }

    SessionState state() {
        return session.state();
    }

    private int size() {
        return session.state().ledger().entries().size();
    }
}
