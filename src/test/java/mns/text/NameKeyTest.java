package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a name have a key in common, different names have not. */
final class NameKeyTest {
    private static final String SPELLINGS = """
            Gəncə Ganja Gyanja Gence Гянджа Ҝәнҹә
            Əliyev Aliyev Aliev Eliyev ALIYEV Алиев Әлијев
            Heydər Heydar Heidar Haydar Гейдар Һејдәр
            Məmmədov Mammadov Mamedov Memmedov Мамедов
            Hacıyev Hajiyev Haciyev Гаджиев
            Şuşa Shusha Шуша
            Naxçıvan Nakhchivan Нахчыван
            Əhmədov Ahmadov Akhmedov Ахмедов
            Mehmandarov Mekhmandarov Мехмандаров
            Mahmudov Makhmudov Махмудов
            Hüseynov Huseynov Huseinov Гусейнов
            Quliyev Guliyev Гулиев
            Cəfərov Jafarov Ceferov Джафаров
            Xəlilov Khalilov Халилов
            Abbasov Аббасов
            İmranov Imranov İMRANOV Имранов
            Namiq Namig
            Təhməzov Tahmazov Tehmezov Тахмазов
            Fəxrəddin Fakhraddin Fahreddin
            Qarabağ Garabagh
            İlham Ilham Ильхам
            Çingiz Chingiz Чингиз
            Şəki Sheki Шеки
            Sumqayıt Sumgait Сумгаит
            Azərbaycan Azerbaijan Азербайджан
            Mirzəyev Mirzayev Мирзаев
            Əli Ali Али
            """;

    static Stream<List<String>> spellings() {
        return SPELLINGS.strip().lines().map(line -> List.of(line.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void theSpellingsOfANameMeet(List<String> spellings) {
        for (String one : spellings) {
            assertThat(NameKey.of(one)).as(one).containsAnyElementsOf(NameKey.of(spellings.get(0)));
        }
    }

    @ParameterizedTest
    @CsvSource({"Namiq, Намик", "Quliyev, Кулиев", "Qarabağ, Karabakh", "Qarabağ, Карабах"})
    void whatRussiansWriteWithAnotherLetterMeetsTheAzerbaijaniSpelling(String one, String other) {
        assertThat(NameKey.of(one)).containsAnyElementsOf(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Yemen, Amman",
        "Aliyev, Valiyev",
        "Abbasov, Abdullayev",
        "Ganja, Baku",
        "Iran, Iraq",
        "Hasan, Hasanov",
        "Mammadov, Mahmudov",
        "Harry, Garry",
        "Karim, Garim",
        "Ali, Eli",
        "men, man",
        "Putin, Patin",
        "Russia, Prussia",
        "Tahmazov, Ramazanov",
        "Turkey, Türkan",
        "Imranov, Imanov",
    })
    void differentNamesDoNotMeet(String one, String other) {
        assertThat(NameKey.of(one)).doesNotContainAnyElementsOf(NameKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ə", "yy", "灯", "ь", "ъъъ", "\ud83d\ude00", "ʼ"})
    void whatIsTooShortHasNoKey(String word) {
        assertThat(NameKey.of(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ganja, true", "ganja, false", "təhlükəsizlik, true", "гянджа, true", "1991, false"})
    void aNameHasACapitalOrLettersOfItsOwn(String word, boolean isName) {
        assertThat(NameKey.looksLikeName(word)).isEqualTo(isName);
    }
}
