package waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Blank;
import waymark.model.BlankInterval;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.Period;
import waymark.progress.SeenVersion;
import waymark.progress.Subject;
import waymark.progress.TopicIds;
import waymark.reconcile.Recognizer;
import waymark.store.ProgressStore;

/**
 * Years of use, which follow from a seed: a routine each day, items begun and done, some of it undone, notes, a review each
 * month, an edit of the roadmap each week; on three devices whose lines come together every few days.
 */
public final class YearsOfUse {
    private static final ZoneId ZONE = ZoneOffset.ofHours(1);
    private static final int ROUTINE = 12;
    private static final int ITEMS = 500;

    private final Random random;
    private final int linesPerDay;
    private final LocalDate first;
    private final List<Device> devices = new ArrayList<>();
    private final List<Entry> lines = new ArrayList<>();
    private final List<Entry> seen = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private Roadmap roadmap;
    private TopicIds ids;
    private Instant now = Instant.EPOCH;

    /** A device, with what no other one knows yet. */
    private static final class Device {
        private final String name;
        private final HybridClock clock;
        private final List<Entry> own = new ArrayList<>();
        private final Map<Subject, Change> latest = new HashMap<>();
        private @Nullable Change last;
        private @Nullable Change before;

        Device(String name, Clock clock, long writer) {
            this.name = name;
            this.clock = new HybridClock(clock, writer);
        }
    }

    private YearsOfUse(long seed, LocalDate first, int linesPerDay) {
        this.random = new Random(seed);
        this.first = first;
        this.linesPerDay = linesPerDay;
        var clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        for (String name : List.of("laptop-1a2b", "desk-3c4d", "phone-5e6f")) {
            devices.add(new Device(name, clock, random.nextLong()));
        }
        for (int item = 0; item < ITEMS; item++) {
            topics.add("Topic " + item + " of " + Integer.toHexString(random.nextInt(1 << 20)));
        }
        roadmap = RoadmapParser.parse(SourceText.read(text().getBytes(StandardCharsets.UTF_8)));
        ids = TopicIds.derive(roadmap);
    }

    /**
     * Writes a roadmap and its progress file of so many days of use, some five of which follow each other with that many lines.
     *
     * @return the lines of the progress file, in its order
     */
    public static List<Entry> write(Path file, long seed, LocalDate first, int days, int linesPerDay)
            throws IOException {
        var use = new YearsOfUse(seed, first, linesPerDay);
        for (int day = 0; day < days; day++) {
            use.day(first.plusDays(day));
        }
        use.meet();
        Files.writeString(file, use.text());
        Path progress = ProgressStore.beside(file);
        Files.write(progress, new byte[0]);
        for (int from = 0; from < use.lines.size(); from += 10_000) {
            Files.writeString(
                    progress,
                    ProgressStore.lines(use.lines.subList(from, Math.min(use.lines.size(), from + 10_000))),
                    StandardOpenOption.APPEND);
        }
        return use.lines;
    }

    private String text() {
        var text = new StringBuilder("# Five years\n\n## Daily routine\n\n");
        for (int item = 0; item < ROUTINE; item++) {
            text.append("- [ ] Practice ").append(item).append('\n');
        }
        for (int item = 0; item < topics.size(); item++) {
            if (item % 50 == 0) {
                text.append("\n## Phase ").append(1 + item / 50).append(": part\n\n");
            }
            text.append("- [ ] ").append(topics.get(item)).append('\n');
        }
        return text.append("\n## Monthly review\n\n- What went well: ____\n- What to change: ____\n")
                .toString();
    }

    private void day(LocalDate day) {
        now = day.atTime(6, 0).toInstant(ZoneOffset.ofHours(1));
        if (day.equals(first) || day.getDayOfWeek() == DayOfWeek.MONDAY) {
            meet();
            edit();
        }
        List<Item> items = roadmap.items().toList();
        for (Item item : items.subList(0, ROUTINE)) {
            if (random.nextInt(10) > 0) {
                change(device(), metadata -> new Change.OfStatus(metadata, ids.id(item), day, Status.DONE, null));
            }
        }
        for (int line = ROUTINE; line < linesPerDay; line++) {
            Device device = device();
            Item item = items.get(ROUTINE + random.nextInt(items.size() - ROUTINE));
            Change last = device.last;
            if (random.nextInt(10) == 0 && last != null) {
                Change before = device.before;
                change(
                        device,
                        metadata -> last.like(
                                before, metadata.undoing(last.metadata().step())));
            } else if (random.nextInt(20) == 0) {
                change(
                        device,
                        metadata ->
                                new Change.OfNote(metadata, ids.id(item), "Read again: page " + random.nextInt(900)));
            } else {
                Status to = List.of(Status.DOING, Status.DONE, Status.OPEN, Status.SKIPPED)
                        .get(random.nextInt(4));
                change(device, metadata -> new Change.OfStatus(metadata, ids.id(item), null, to, null));
            }
        }
        if (day.getDayOfMonth() == 1) {
            roadmap.topics().stream()
                    .filter(Blank.class::isInstance)
                    .forEach(field -> change(
                            devices.getFirst(),
                            metadata -> new Change.OfField(
                                    metadata,
                                    ids.id(field),
                                    Period.of(BlankInterval.MONTH, day.minusDays(1)),
                                    "It went as it goes, " + random.nextInt(1000))));
        }
        if (day.getDayOfYear() % 3 == 0) {
            meet();
        }
    }

    private Device device() {
        return devices.get(Math.max(0, random.nextInt(5) - 2));
    }

    private void change(Device device, ChangeDraft draft) {
        now = now.plusSeconds(1 + random.nextInt(240));
        Change change = draft.with(metadata(device));
        device.before = device.latest.put(change.subject(), change);
        device.last = change.metadata().undoes().isPresent() ? null : change;
        device.own.add(change);
    }

    private ChangeMetadata metadata(Device device) {
        return new ChangeMetadata(device.clock.next(), OffsetDateTime.ofInstant(now, ZONE), device.name);
    }

    /** What each device did comes to all others. */
    private void meet() {
        for (Device device : devices) {
            lines.addAll(device.own);
            for (Device other : devices) {
                device.own.forEach(entry -> other.clock.observe(entry.metadata().id()));
                if (other != device) {
                    device.own.forEach(entry -> other.latest.merge(
                            ((Change) entry).subject(),
                            (Change) entry,
                            (one, two) ->
                                    one.metadata().id().compareTo(two.metadata().id()) < 0 ? two : one));
                }
            }
            device.own.clear();
        }
    }

    private void edit() {
        for (int edit = 0; edit < 3; edit++) {
            int at = random.nextInt(topics.size());
            switch (random.nextInt(4)) {
                case 0 -> topics.add(at, "New topic " + Integer.toHexString(random.nextInt(1 << 20)));
                case 1 -> topics.add(random.nextInt(topics.size()), topics.remove(at));
                case 2 -> topics.remove(at);
                default -> topics.set(at, topics.get(at) + " again");
            }
        }
        roadmap = RoadmapParser.parse(SourceText.read(text().getBytes(StandardCharsets.UTF_8)));
        List<SeenVersion> versions = SeenVersion.of(Ledger.of(seen));
        var known = KnownTopics.of(versions);
        ids = new Recognizer(roadmap).identify(versions, known).ids();
        var device = devices.getFirst();
        var written = TopicSnapshots.of(TopicSnapshots.topics(roadmap, ids), versions, () -> {
            now = now.plusSeconds(1);
            return metadata(device);
        });
        seen.addAll(written);
        lines.addAll(written);
        written.forEach(entry ->
                devices.forEach(each -> each.clock.observe(entry.metadata().id())));
    }

    /** @param args the folder, days, lines a day */
    public static void main(String[] args) {
        try {
            Path folder = Files.createDirectories(Path.of(args[0]));
            int days = Integer.parseInt(args[1]);
            var lines = write(
                    folder.resolve("plan.md"),
                    1,
                    LocalDate.of(2026, 11, 27).minusDays(days),
                    days,
                    Integer.parseInt(args[2]));
            System.out.println(lines.size() + " lines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
