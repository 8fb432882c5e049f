package org.followthrough.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.followthrough.people.Calendars;
import org.followthrough.shared.calendar.CalendarFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where calendar programs read: whoever knows the secret address needs nothing else. */
@Controller
@ConditionalOnWebApplication
class CalendarFeed {

    private final Calendars calendars;

    CalendarFeed(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{secret:[\\w-]{32}}.ics")
    void read(@PathVariable String secret, HttpServletResponse response) throws IOException {
        Optional<String> file = calendars.file(secret);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(CalendarFile.CONTENT_TYPE);
        response.getOutputStream().write(file.get().getBytes(StandardCharsets.UTF_8));
    }
}
