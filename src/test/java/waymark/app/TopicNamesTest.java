package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.model.Topic;

/** What a word of the user's names. */
class TopicNamesTest extends SessionFixture {
    TopicNamesTest() {
        super("""
                # Plan

                ## 1. Basics
                - [ ] 1.1 Vectors
                - [ ] 1.2 Plan

                ## 2. More
                - [ ] 2.1 Basics
                - [ ] 1. Numbers
                """);
    }

    private List<String> named(String name) {
        return TopicNames.ofTickable(session.state()).apply(name).stream()
                .map(topic -> topic.number() + " " + topic.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "line:4, 1.1 Vectors",
        "line:7, 2. More",
        "vectors, 1.1 Vectors",
        "1.1, 1.1 Vectors",
        "1.1., 1.1 Vectors",
        "1.1), 1.1 Vectors",
        "1.1 VECTORS, 1.1 Vectors",
        "Basics, 2.1 Basics",
        "1. basics, 1. Basics",
        "2, 2. More",
        "1, 1. Numbers",
        "Plan, 1.2 Plan",
    })
    void aNumberALineOrTheTextNameATopicAndItemsGoBeforeSections(String name, String topic) {
        assertThat(named(name)).containsExactly(topic);
    }

    @Test
    void theRoadmapItselfHasNoName() throws Exception {
        session = Sessions.open(Sessions.write(folder, "# Plan\n\n- [ ] Vectors\n"));
        assertThat(named("Plan")).isEmpty();
        assertThat(named("line:1")).isEmpty();
    }

    @Test
    void anIdNamesItsTopic() {
        assertThat(named(session.state().ids().id(topic(session, "Vectors")))).containsExactly("1.1 Vectors");
    }

    @Test
    void aTopicOfTheUsersOwnStandsInNoLine() {
        Topic vectors = topic(session, "Vectors");
        new OwnTopicEdits(session).add(vectors, "Norms");
        assertThat(named("Norms")).containsExactly(" Norms");
        assertThat(named("line:4")).containsExactly("1.1 Vectors");
    }

    @Test
    void ofAListOfTasksTheOpenOnesAreLeftOutWhereSomeAreTicked() {
        assertThat(TopicNames.list("- [x] Vectors\n- [ ] Matrices\n* [X] Limits\n"))
                .containsExactly("Vectors", "Limits");
        assertThat(TopicNames.list("- [ ] Vectors\n- [ ] Matrices\n")).containsExactly("Vectors", "Matrices");
        assertThat(TopicNames.list("1.1, 1.2; line:7\n1.1 Vectors\n1.2\n"))
                .containsExactly("1.1", "1.2", "line:7", "1.1 Vectors");
    }

    @Test
    void signsBeforeAndBetweenNumbersAreNoNames() {
        assertThat(TopicNames.list(", 1.1,; 1.2 ,\n\n、2.1")).containsExactly("1.1", "1.2", "2.1");
    }
}
