package org.followthrough.shared.file;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface FileMapper {

    void insert(@Param("key") NewRow key, @Param("file") StoredFile file, @Param("storedAt") Instant storedAt);

    StoredFile find(long id);

    /** Which of these names in the directory belong to a file. */
    List<String> placesAmong(@Param("places") List<String> places);

    void insertChunk(@Param("id") long id, @Param("position") int position, @Param("content") byte[] content);

    /** A part of the content; null after the last one. */
    Chunk chunk(@Param("id") long id, @Param("position") int position);

    void deleteChunks(long id);

    void delete(long id);

    /** A part of a file's content. */
    record Chunk(int position, byte[] content) {
    }
}
