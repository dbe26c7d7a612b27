package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.model.Status;

class KnownTopicTest {
    private static KnownTopic topic(String id, String mark) {
        return new KnownTopic(id, "", "text", "s_root", mark);
    }

    @Test
    void itsIdSaysWhetherItIsAnItem() {
        assertThat(topic("t_1", " ").isItem()).isTrue();
        assertThat(topic("s_1", "").isItem()).isFalse();
    }

    @Test
    void onlyASectionIsAPhaseWithoutAnEnd() {
        assertThat(topic("s_1", KnownTopic.ENDLESS).isEndless()).isTrue();
        assertThat(topic("s_1", "").isEndless()).isFalse();
        assertThat(topic("t_1", KnownTopic.ENDLESS).isEndless()).isFalse();
    }

    @Test
    void itsBoxSaysItsStatusAndWithoutOneItIsOpen() {
        assertThat(topic("t_1", "x").status()).isEqualTo(Status.DONE);
        assertThat(topic("t_1", " ").status()).isEqualTo(Status.OPEN);
        assertThat(topic("t_1", "").status()).isEqualTo(Status.OPEN);
    }
}
