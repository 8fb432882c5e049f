package org.followthrough.people.web;

import java.time.Duration;
import org.followthrough.people.BoardLogo;
import org.followthrough.people.Logo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The board's logo, for who is not signed in too. Its hash stands in the address, so what is found there never changes
 * and a browser may keep it for ever.
 */
@Controller
@ConditionalOnWebApplication
public class LogoImage {

    private final BoardLogo logo;

    LogoImage(BoardLogo logo) {
        this.logo = logo;
    }

    /** Where this logo is found. */
    public static String path(Logo logo) {
        return "/assets/logo-" + logo.hash() + ".png";
    }

    @GetMapping("/assets/logo-{hash:[0-9a-f]{16}}.png")
    ResponseEntity<byte[]> picture(@PathVariable("hash") String hash) {
        return logo.logo().filter(known -> known.hash().equals(hash))
                .map(known -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                        .body(known.picture()))
                .orElse(ResponseEntity.notFound().build());
    }
}
