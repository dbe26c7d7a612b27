package waymark.cli;

import waymark.model.Topic;

/** The names of topics on a terminal: number and text, safe to print. */
final class Titles {
    private Titles() {}

    static String of(Topic topic) {
        return Printable.of((topic.number() + " " + topic.text()).strip());
    }
}
