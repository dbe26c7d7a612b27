package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.progress.ChangeMetadata;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.Ledger;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;
import waymark.progress.TopicSnapshot;

/** Identities are a function of ledger and roadmap, and outlive edits that are taken back. */
class IdentificationTest {
    private final List<TopicSnapshot> seen = new ArrayList<>();

    private TopicIds open(Roadmap roadmap) {
        var versions = SeenVersion.of(Ledger.of(seen));
        var ids = new Recognizer(roadmap)
                .identify(versions, KnownTopics.of(versions))
                .ids();
        var topics = new ArrayList<KnownTopic>();
        for (var topic : roadmap.topics().subList(1, roadmap.size())) {
            if (!(topic instanceof Prose)) {
                String in = ids.id(roadmap.topic(topic.parent()));
                topics.add(new KnownTopic(ids.id(topic), topic.number(), topic.text(), in, ""));
            }
        }
        String id = "%020d".formatted(seen.size());
        seen.add(new TopicSnapshot(
                new ChangeMetadata(id, OffsetDateTime.parse("2026-01-01T00:00:00Z"), "test"), topics));
        return ids;
    }

    private static Map<Integer, String> items(Roadmap roadmap, TopicIds ids) {
        var items = new TreeMap<Integer, String>();
        roadmap.items().forEach((Item item) -> items.put(item.index(), ids.id(item)));
        return items;
    }

    private static EditedDocument edited(long seed) {
        return new EditedDocument(SampleDocuments.course(seed), seed)
                .reword(30, 3)
                .delete(15)
                .insert(15)
                .swapNeighbours(10)
                .renumberAll();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void openingTwiceChangesNothing(long seed) {
        Roadmap roadmap = ReconcilerTest.roadmap(SampleDocuments.tests(seed));
        var first = items(roadmap, open(roadmap));
        assertThat(items(roadmap, open(roadmap))).isEqualTo(first);
        Roadmap edited = ReconcilerTest.roadmap(edited(seed).text());
        var second = items(edited, open(edited));
        assertThat(items(edited, open(edited))).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void goingBackToTheOldVersionBringsTheOldIdentitiesBack(long seed) {
        Roadmap roadmap = ReconcilerTest.roadmap(SampleDocuments.course(seed));
        Roadmap edited = ReconcilerTest.roadmap(edited(seed).text());
        var first = items(roadmap, open(roadmap));
        open(edited);
        assertThat(items(roadmap, open(roadmap))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasDeletedComesBackWithItsIdentity(long seed) {
        Roadmap roadmap = ReconcilerTest.roadmap(SampleDocuments.tests(seed));
        Roadmap shorter = ReconcilerTest.roadmap(
                new EditedDocument(SampleDocuments.tests(seed), seed).delete(20).text());
        var first = items(roadmap, open(roadmap));
        open(shorter);
        open(shorter);
        assertThat(items(roadmap, open(roadmap))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTwoTopicsHaveOneIdentity(long seed) {
        Roadmap roadmap = ReconcilerTest.roadmap(SampleDocuments.services(seed));
        open(roadmap);
        Roadmap edited = ReconcilerTest.roadmap(new EditedDocument(SampleDocuments.services(seed), seed)
                .move(20)
                .reword(20, 2)
                .text());
        assertThat(items(edited, open(edited)).values()).doesNotHaveDuplicates();
    }
}
