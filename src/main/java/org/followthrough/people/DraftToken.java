package org.followthrough.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a form carries so that its text can be kept when nobody is signed in any more: whose form it is, for what, since
 * when, under a signature only the service can make.
 *
 * @param subject the kind of form and what it is about, such as {@code update/R03-07}
 */
record DraftToken(long personId, String subject, Instant shownAt) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    String signed(byte[] key) {
        String content = personId + "." + shownAt.getEpochSecond() + "."
                + ENCODER.encodeToString(subject.getBytes(StandardCharsets.UTF_8));
        return content + "." + new Seal(key).of(content);
    }

    /** What the token says; empty when the service did not make it. */
    static Optional<DraftToken> read(String token, byte[] key) {
        int end = token.lastIndexOf('.');
        String content = end < 0 ? "" : token.substring(0, end);
        if (end <= 0 || !new Seal(key).isOn(content, token.substring(end + 1))) {
            return Optional.empty();
        }
        String[] parts = content.split("\\.");
        return Optional.of(new DraftToken(Long.parseLong(parts[0]),
                new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8),
                Instant.ofEpochSecond(Long.parseLong(parts[1]))));
    }
}
