package waymark.markdown;

import java.util.List;
import waymark.document.TextRange;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.WeekPart;

/** Creates topics from the content of lists and tables. */
final class TopicFactory {
    private TopicFactory() {}

    /** A task, or a tracked entry. */
    static Item item(
            int index,
            TextRange range,
            Marker marker,
            Title title,
            boolean gfm,
            ParseContext place,
            List<Topic> children) {
        return item(index, range, marker, title, ItemWords.of(title), gfm, place, children);
    }

    /** The same, with its words already parsed. */
    static Item item(
            int index,
            TextRange range,
            Marker marker,
            Title title,
            ItemWords says,
            boolean gfm,
            ParseContext place,
            List<Topic> children) {
        return new Item(
                index,
                place.parent(),
                range,
                marker,
                title.number(),
                title.text(),
                says.countingKind(place),
                says.recurrence(place),
                gfm,
                children);
    }

    /** A list entry that groups what is below it. */
    static Section section(
            int index,
            ParseContext place,
            TextRange range,
            TextRange line,
            Title title,
            WeekPart week,
            CountingKind countingKind,
            List<Topic> children) {
        return new Section(
                index,
                place.parent(),
                range,
                line,
                Section.LIST_ENTRY,
                title.number(),
                title.text(),
                null,
                countingKind,
                week,
                children);
    }
}
