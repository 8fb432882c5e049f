package org.followthrough.people;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DraftMapper {

    DraftRow find(@Param("personId") long personId, @Param("subject") String subject);

    void insert(DraftRow draft);

    int delete(@Param("personId") long personId, @Param("subject") String subject);

    int deleteBefore(Instant instant);

    /** The key tokens are signed with; null before there is one. */
    String key();

    void insertKey(String key);
}
