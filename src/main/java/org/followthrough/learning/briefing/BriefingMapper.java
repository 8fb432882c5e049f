package org.followthrough.learning.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.learning.Subject;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface BriefingMapper {

    /** The newest version. */
    Briefing newest(long id);

    /** The version everybody reads; null while none is released. */
    Briefing released(long id);

    List<Briefing> versions(long id);

    /** A page of them, the last written first. */
    List<Briefing> page(@Param("search") BriefingSearch search, @Param("reads") Reads reads,
                        @Param("offset") int offset, @Param("count") int count);

    int count(@Param("search") BriefingSearch search, @Param("reads") Reads reads);

    /** What those found are written from. */
    List<Subject> subjects(@Param("search") BriefingSearch search, @Param("reads") Reads reads);

    /** Ids of the reviews from which some are released. */
    Set<Long> reviewsReleased();

    /** The released versions of those written from these reviews. */
    List<Briefing> releasedOf(@Param("reviewIds") Set<Long> reviewIds);

    void insert(@Param("key") NewRow key, @Param("subject") Subject subject);

    /** 0 where somebody else was first. */
    int advance(@Param("id") long id, @Param("startedFrom") int startedFrom);

    void release(@Param("id") long id, @Param("version") Integer version);

    void insertVersion(@Param("id") long id, @Param("version") int version, @Param("at") Instant at,
                       @Param("by") long by, @Param("step") BriefingStep step, @Param("text") BriefingText text);

    /**
     * What somebody reads: the newest version of what they write, of everything else the released one.
     *
     * @param written ids of the reviews whose briefings they write
     * @param barred ids of released briefings that only their writers read
     */
    record Reads(Set<Long> written, Set<Long> barred) {
    }
}
