package org.followthrough;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;
import org.springframework.context.annotation.Bean;

/** Starts Follow-through, by {@code java -jar} or inside a servlet container. */
@SpringBootApplication
@EnableConfigurationProperties(SettingGroups.class)
public class FollowThrough extends SpringBootServletInitializer {

    private String contextPath = "";

    /** Starts the server of one board. */
    public static void main(String[] args) {
        SpringApplication.run(FollowThrough.class, args);
    }

    /** The board's address begins as this machine and the path a servlet container gives us. */
    @Override
    public void onStartup(ServletContext context) throws ServletException {
        contextPath = context.getContextPath();
        super.onStartup(context);
    }

    @Override
    protected SpringApplicationBuilder configure(SpringApplicationBuilder builder) {
        return builder.sources(FollowThrough.class).properties("server.servlet.context-path=" + contextPath);
    }

    /** A setting that cannot be used stops the start before anything is opened or changed. */
    @Bean
    static BeanFactoryPostProcessor settingsFirst() {
        return beans -> Stream.of(beans.getBeanDefinitionNames()).filter(name -> name.startsWith("follow-through"))
                .forEach(beans::getBean);
    }
}
