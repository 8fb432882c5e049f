package org.followthrough.people.web;

import java.time.Duration;
import org.followthrough.people.BrandColour;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The colours of a board, for who is not signed in too. The colour stands in the address, so what is found there never
 * changes and a browser may keep it for ever.
 */
@Controller
@ConditionalOnWebApplication
class BrandStylesheet {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    @GetMapping("/assets/brand-{digits:[0-9a-f]{6}}.css")
    ResponseEntity<String> stylesheet(@PathVariable("digits") String digits) {
        return BrandColour.of(digits).filter(BrandColour::isReadable)
                .map(colour -> ResponseEntity.ok().contentType(CSS)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                        .body(of(colour)))
                .orElse(ResponseEntity.notFound().build());
    }

    private static String of(BrandColour colour) {
        return ":root{--govuk-brand-colour:" + colour + ";--govuk-link-colour:" + colour
                + ";--govuk-link-hover-colour:" + colour.darker() + "}\n";
    }
}
