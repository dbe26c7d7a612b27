package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;

/** Where topics of the user's own stand, as the ledger says; entries as several devices could have written them. */
class OwnTopicTreeTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");
    private static final String ROOT = "s_root";

    private final List<Entry> entries = new ArrayList<>();
    private Roadmap file = parse("# Plan\n\n- [ ] Vectors\n- [ ] Limits\n");

    private static Roadmap parse(String markdown) {
        return RoadmapParser.parse(SourceText.read(markdown.getBytes(StandardCharsets.UTF_8)));
    }

    private ChangeMetadata metadata() {
        return new ChangeMetadata("%026d".formatted(entries.size()), NOON, "test");
    }

    private static String own(String text) {
        return "t_own_" + text;
    }

    private void add(String text, @Nullable String in) {
        entries.add(new Change.OfOwnText(metadata(), own(text), text));
        put(text, in);
    }

    private void put(String text, @Nullable String in) {
        entries.add(new Change.OfOwnPlace(metadata(), own(text), in, 1));
    }

    private void remove(String text) {
        entries.add(new Change.OfOwnText(metadata(), own(text), null));
    }

    private void saw(String id, String in) {
        entries.add(new TopicSnapshot(metadata(), List.of(new KnownTopic(id, "", "text", in, " "))));
    }

    private TopicIds written() {
        return TopicIds.derive(file, Map.of(), Set.of());
    }

    private String id(String text) {
        Topic topic = file.topics().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
        return written().id(topic);
    }

    private Progress progress() {
        return Progress.of(Ledger.of(entries));
    }

    private OwnTopics.Outline outline() {
        return OwnTopics.in(file, written(), progress());
    }

    /** Each item with what it stands below. */
    private List<String> tree() {
        Roadmap roadmap = outline().roadmap();
        return roadmap.items()
                .map(item -> roadmap.topic(item.parent()).text() + "/" + item.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"a, b", "b, a"})
    void ofTwoTopicsBelowEachOtherTheOneThatWasPutLastStandsWhereItStoodBefore(String first, String last) {
        add("a", ROOT);
        add("b", ROOT);
        put(first, own(last));
        put(last, own(first));
        assertThat(tree()).containsExactly("Plan/Vectors", "Plan/Limits", "Plan/" + last, last + "/" + first);
    }

    @Test
    void aWayUpThatGoesRoundIsLeftForTheNextPlace() {
        saw("t_one", "t_two");
        saw("t_two", "t_one");
        add("a", id("Limits"));
        put("a", "t_one");
        assertThat(tree()).containsExactly("Plan/Vectors", "Plan/Limits", "Limits/a");
    }

    @Test
    void oneBelowAnotherThatWasTakenAwayStandsBelowWhatThatStoodBelow() {
        add("a", id("Limits"));
        add("b", own("a"));
        remove("a");
        assertThat(tree()).containsExactly("Plan/Vectors", "Plan/Limits", "Limits/b");
    }

    @Test
    void oneBelowATopicThatWentStandsBelowWhatTheUserSaysItBecame() {
        saw("t_gone", id("Vectors"));
        add("a", "t_gone");
        assertThat(tree()).contains("Vectors/a");
        entries.add(new Change.OfIdentity(metadata(), "t_gone", id("Limits")));
        assertThat(tree()).contains("Limits/a");
        entries.add(new Change.OfIdentity(metadata(), "t_gone", Change.OfIdentity.GONE));
        assertThat(tree()).contains("Vectors/a");
    }

    @Test
    void oneOfWhichOnlyThePlaceIsKnownIsNotThere() {
        put("a", ROOT);
        assertThat(tree()).containsExactly("Plan/Vectors", "Plan/Limits");
    }

    @Test
    void topicsOfOneRankStandInTheOrderOfTheirIds() {
        add("c", ROOT);
        add("a", ROOT);
        add("b", ROOT);
        assertThat(tree()).containsExactly("Plan/Vectors", "Plan/Limits", "Plan/a", "Plan/b", "Plan/c");
    }

    @Test
    void deeperOnesThanFiftyStandBesideEachOther() {
        String in = id("Limits");
        for (int depth = 1; depth <= 60; depth++) {
            add("deep " + depth, in);
            in = own("deep " + depth);
        }
        Roadmap roadmap = outline().roadmap();
        List<Item> all = roadmap.items().filter(Item::isOwn).toList();
        assertThat(all).hasSize(60);
        for (int depth = 1; depth <= 60; depth++) {
            Topic topic = roadmap.topics().stream()
                    .filter(item -> item.text().startsWith("deep"))
                    .toList()
                    .get(depth - 1);
            String above = roadmap.topic(topic.parent()).text();
            assertThat(above).isEqualTo(depth == 1 ? "Limits" : "deep " + Math.min(depth - 1, 49));
        }
    }

    @Test
    void itStandsBehindEntriesWithoutABoxAndBeforeHeadings() {
        file = parse("# Plan\n\n- Books\n  - [ ] One\n\n## Practice\n- [ ] Quiz\n");
        add("a", id("Plan"));
        assertThat(outline().roadmap().topics().stream().map(Topic::text))
                .containsExactly("Plan", "Books", "One", "a", "Practice", "Quiz");
    }

    @Test
    void ofTwoInTheSameWordsEachIsOneOfTheFile() {
        file = parse("# Plan\n\n- [ ] a\n- [ ] A\n- [ ] a\n");
        add("a", ROOT);
        entries.add(new Change.OfOwnText(metadata(), own("z"), "a"));
        put("z", ROOT);
        var outline = outline();
        assertThat(outline.roadmap().items().map(Item::isOwn)).containsExactly(false, false, false);
        assertThat(outline.roadmap().items().map(outline.ids()::id).limit(2)).containsExactly(own("a"), own("z"));
    }

    @Test
    void whatWasSeenInTheFileBeforeIsAnotherTopicInTheSameWords() {
        saw(id("Limits"), ROOT);
        entries.add(new Change.OfOwnText(metadata(), own("a"), "Limits"));
        put("a", ROOT);
        assertThat(tree()).containsExactly("Plan/Vectors", "Plan/Limits", "Plan/Limits");
    }

    @Test
    void anOutlineWithoutThemIsTheFile() {
        assertThat(OwnTopics.anyIn(file)).isFalse();
        add("a", id("Vectors"));
        add("b", own("a"));
        var with = outline();
        assertThat(OwnTopics.anyIn(with.roadmap())).isTrue();
        var without = OwnTopics.without(with.roadmap(), with.ids());
        assertThat(without.roadmap().topics().stream().map(Topic::text)).containsExactly("Plan", "Vectors", "Limits");
        assertThat(without.ids()).isEqualTo(written());
        assertThat(without.written()).isEqualTo(written());
        assertThat(with.written()).isEqualTo(written());
    }

    @Test
    void itsIdTellsItFromTopicsOfTheFileAndFromOthersOfItsStep() {
        ChangeMetadata metadata = metadata();
        List<String> ids =
                List.of(OwnTopics.id(metadata), OwnTopics.id(metadata, 1), OwnTopics.id(metadata, 2), id("Limits"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).filteredOn(OwnTopics::isId).isEqualTo(ids.subList(0, 3));
        assertThat(OwnTopics.id(metadata, 0)).isEqualTo(OwnTopics.id(metadata));
    }

    @Test
    void whatATopicSaidLastIsKnownWhenItIsGone() {
        saw("t_gone", ROOT);
        add("a", ROOT);
        remove("a");
        assertThat(OwnTopics.lastText(progress(), "t_gone")).contains("text");
        assertThat(OwnTopics.lastText(progress(), own("a"))).contains("a");
        assertThat(OwnTopics.lastText(progress(), own("b"))).isEmpty();
    }
}
