package org.followthrough.learning;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.KeptInMemory;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.persistence.Written;

@Mapper
interface ThemeMapper {

    /** The board's list by name, those no longer used among them. */
    List<Theme> themes();

    /** How often the list was changed. */
    int listVersion();

    /** Who changed the list last; null where nobody did. */
    Written listWritten();

    /** 0 where somebody else was first. */
    @KeptInMemory
    int advanceList(@Param("startedFrom") int startedFrom, @Param("at") Instant at, @Param("by") long by);

    @KeptInMemory
    void insertTheme(@Param("key") NewRow key, @Param("ref") String ref, @Param("name") String name);

    @KeptInMemory
    void retire(@Param("id") long id, @Param("at") Instant at, @Param("by") long by);

    @KeptInMemory
    void useAgain(long id);

    /** What stands said to be about which themes. */
    List<Given> given();

    /** Ids of the themes of one subject. */
    List<Long> of(@Param("subject") Subject subject);

    /** How often something was said of the subject's themes, or taken back. */
    int changes(@Param("subject") Subject subject);

    /** Who said so last; null where nobody did. */
    Written written(@Param("subject") Subject subject);

    @KeptInMemory
    void insert(@Param("key") NewRow key, @Param("subject") Subject subject, @Param("themeId") long themeId,
                @Param("at") Instant at, @Param("by") long by);

    @KeptInMemory
    void takeBack(@Param("subject") Subject subject, @Param("themeId") long themeId, @Param("at") Instant at,
                  @Param("by") long by);

    /** That a recommendation or a finding is about a theme. */
    record Given(long themeId, long reviewId, Long recommendationId, Integer finding) {

        Subject subject() {
            return new Subject(reviewId, recommendationId, finding);
        }
    }
}
