package waymark.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import waymark.model.Blank;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.HybridClock;
import waymark.store.ProgressStore;

/** Somebody who works on the given roadmap for months: busy days and idle weeks, some topics skipped, a routine kept mostly. */
public final class SimulatedStudy {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final Path roadmap;
    private final Random random;

    public SimulatedStudy(Path roadmap, long seed) {
        this.roadmap = roadmap;
        this.random = new Random(seed);
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(EVENING).atZone(ZONE).toInstant(), ZONE);
    }

    /**
     * Works from one day to another.
     *
     * @param topics how many topics are done by then at most
     */
    public void work(LocalDate from, LocalDate to, int topics) throws Exception {
        var session = Sessions.open(roadmap, at(from));
        var state = session.state();
        state.roadmap()
                .all(Blank.class)
                .filter(field -> field.text().equals("Start Date"))
                .findFirst()
                .ifPresent(field -> session.setField(field, from.toString()));
        var leaves = new ArrayDeque<>(state.roadmap()
                .items()
                .filter(item -> item.isLeaf() && state.rollup().countingKind(item) == CountingKind.ONCE)
                .toList());
        List<Item> routine = state.roadmap()
                .items()
                .filter(item -> item.isLeaf() && state.rollup().countingKind(item) == CountingKind.ROUTINE)
                .toList();
        double busy = 0.5;
        int idle = 0;
        int done = 0;
        var text = new StringBuilder();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var clock = new HybridClock(at(day), random.nextLong());
            var made = new ArrayList<Change>();
            idle = idle > 0 ? idle - 1 : random.nextInt(60) == 0 ? 7 + random.nextInt(10) : 0;
            boolean last = day.equals(to);
            if (idle == 0 && random.nextDouble() < busy || last && done < topics) {
                int many = last
                        ? topics - done
                        : Math.min(topics - done, (int) Math.round((topics - done)
                                / Math.max(1, (to.toEpochDay() - day.toEpochDay()) * busy * 0.85)
                                * (0.4 + 1.2 * random.nextDouble())));
                for (int i = 0; i < many && !leaves.isEmpty(); i++) {
                    Status status = random.nextInt(25) == 0 ? Status.SKIPPED : Status.DONE;
                    made.add(change(clock, day, state.ids().id(leaves.poll()), null, status));
                    done++;
                }
            }
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            for (Item item : idle > 0 ? List.<Item>of() : routine) {
                if (random.nextDouble() < (weekend ? 0.2 : 0.6)) {
                    made.add(change(clock, day, state.ids().id(item), day, Status.DONE));
                }
            }
            text.append(ProgressStore.lines(made));
        }
        if (state.ledger().entries().isEmpty() || !Files.exists(ProgressStore.beside(roadmap))) {
            session.setNote(state.roadmap().root(), "The road begins.");
        }
        Files.writeString(ProgressStore.beside(roadmap), text, UTF_8, StandardOpenOption.APPEND);
    }

    private static Change change(
            HybridClock clock, LocalDate day, String item, @Nullable LocalDate routine, Status to) {
        var at = OffsetDateTime.ofInstant(at(day).instant(), ZONE);
        return new Change.OfStatus(new ChangeMetadata(clock.next(), at, "laptop"), item, routine, to, null);
    }
}
