package waymark.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys that the user gave to commands.
 *
 * @param keys by the name of the command; an empty text where it is to have none
 */
public record KeyChoices(Map<String, String> keys) {
    /** All keys as they come. */
    public static final KeyChoices STANDARD = new KeyChoices(Map.of());

    private static final String PREFIX = "key.";

    public KeyChoices {
        keys = Map.copyOf(keys);
    }

    /** The key that a command was given; none where it has those that it comes with. */
    public Optional<String> of(String command) {
        return Optional.ofNullable(keys.get(command));
    }

    /** Gives a command a key. */
    public KeyChoices with(String command, String key) {
        var changed = new TreeMap<>(keys);
        changed.put(command, key);
        return new KeyChoices(changed);
    }

    /** Gives a command the keys back that it comes with. */
    public KeyChoices without(String command) {
        var changed = new TreeMap<>(keys);
        changed.remove(command);
        return new KeyChoices(changed);
    }

    static KeyChoices of(SettingsValues texts) {
        var keys = new TreeMap<String, String>();
        texts.values().forEach((name, key) -> {
            if (name.startsWith(PREFIX) && !key.equals(AS_THEY_COME)) {
                keys.put(name.substring(PREFIX.length()), key);
            }
        });
        return new KeyChoices(keys);
    }

    private static final String AS_THEY_COME = "standard";

    /** @param before what the file says, of which nothing is ever taken out */
    Map<String, String> texts(KeyChoices before) {
        var texts = new TreeMap<String, String>();
        before.keys.keySet().forEach(command -> texts.put(PREFIX + command, AS_THEY_COME));
        keys.forEach((command, key) -> texts.put(PREFIX + command, key));
        return texts;
    }
}
