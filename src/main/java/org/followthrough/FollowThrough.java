package org.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;

/** Starts Follow-through, by {@code java -jar} or inside a servlet container. */
@SpringBootApplication
public class FollowThrough extends SpringBootServletInitializer {

    /** Starts the server of one board. */
    public static void main(String[] args) {
        SpringApplication.run(FollowThrough.class, args);
    }

    @Override
    protected SpringApplicationBuilder configure(SpringApplicationBuilder builder) {
        return builder.sources(FollowThrough.class);
    }
}
