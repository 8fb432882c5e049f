package org.followthrough.pack;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a pack as it is stored: JSON with its keys in alphabetical order and nothing between them, so that
 * equal content is equal text and has one checksum.
 *
 * @param json the text to store
 */
public record PackRecord(String json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The record of a pack's content. */
    public static PackRecord of(PackContent content) {
        return new PackRecord(JSON.writeValueAsString(content));
    }

    /**
     * What the pack says.
     *
     * @throws tools.jackson.core.JacksonException when the text is not the content of a pack
     */
    public PackContent content() {
        return JSON.readValue(json, PackContent.class);
    }

    /** SHA-256 of the text in UTF-8: 64 hexadecimal digits. Printed on the cover. */
    public String checksum() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
