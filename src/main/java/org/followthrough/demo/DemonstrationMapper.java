package org.followthrough.demo;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** One row of the settings says how far the invented board is written. */
@Mapper
interface DemonstrationMapper {

    String written();

    void begin(String written);

    void proceed(String written);

    /**
     * How far it is written.
     *
     * @param today the day of the first start, which all of it is counted from
     * @param actions how many actions it will have
     * @param parts how many parts are complete; one more than the board has once its details are written
     */
    record Written(LocalDate today, int actions, int parts) {

        static Written of(String text) {
            String[] words = text.split(" ");
            return new Written(LocalDate.parse(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        }

        Written next() {
            return new Written(today, actions, parts + 1);
        }

        String text() {
            return today + " " + actions + " " + parts;
        }
    }
}
