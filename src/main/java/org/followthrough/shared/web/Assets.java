package org.followthrough.shared.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.protocol.http.WebApplication;
import org.apache.wicket.request.cycle.RequestCycle;
import org.springframework.util.DigestUtils;

/** Addresses of files under {@code war/assets} that change with a release: they carry a hash of their content. */
final class Assets {

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Assets() {
    }

    /** Writes the address of this asset into an attribute. */
    static Behavior into(String attribute, String name) {
        return AttributeModifier.replace(attribute, () -> RequestCycle.get().getUrlRenderer()
                .renderContextRelativeUrl("assets/" + name + "?v=" + version(name)));
    }

    private static String version(String name) {
        return VERSIONS.computeIfAbsent(name, Assets::hash);
    }

    private static String hash(String name) {
        ServletContext context = WebApplication.get().getServletContext();
        try (InputStream content = context.getResourceAsStream("/assets/" + name)) {
            return content == null ? "0" : DigestUtils.md5DigestAsHex(content).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
