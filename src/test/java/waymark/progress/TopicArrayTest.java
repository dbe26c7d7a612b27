package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TopicArrayTest {
    private static KnownTopic topic(String id) {
        return new KnownTopic(id, "", "text", "s_root", "");
    }

    private static TopicArray topics(String... ids) {
        return TopicArray.copyOf(Arrays.stream(ids).map(TopicArrayTest::topic).toList());
    }

    @Test
    void isAListOfItsTopics() {
        assertThat(topics("a", "b")).containsExactly(topic("a"), topic("b"));
        assertThat(TopicArray.EMPTY).isEmpty();
        assertThat(TopicArray.copyOf(topics("a"))).isEqualTo(topics("a"));
    }

    @Test
    void knowsHowFarItBeginsAndEndsAsAnother() {
        TopicArray some = topics("a", "b", "c");
        assertThat(some.equalAtBeginning(topics("a", "b", "d", "e"))).isEqualTo(2);
        assertThat(some.equalAtEnd(topics("d", "e", "b", "c"))).isEqualTo(2);
        assertThat(some.equalAtBeginning(some)).isEqualTo(3);
        assertThat(some.equalAtEnd(topics("x", "a", "b", "c"))).isEqualTo(3);
        assertThat(some.equalAtBeginning(topics("x"))).isZero();
        assertThat(some.equalAtEnd(TopicArray.EMPTY)).isZero();
    }

    @Test
    void topicsAreTheSameByTheirIds() {
        assertThat(TopicArray.hasSameId(topic("a"), new KnownTopic("a", "1", "other", "s_1", "x")))
                .isTrue();
        assertThat(TopicArray.hasSameId(topic("a"), topic("b"))).isFalse();
    }

    @Test
    void copiesAPieceOfItself() {
        var into = new KnownTopic[4];
        topics("a", "b", "c").copy(1, 3, into, 2);
        assertThat(into).containsExactly(null, null, topic("b"), topic("c"));
    }
}
