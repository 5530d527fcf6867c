using System.Globalization;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

/// <summary>Values that are read in blocks of bytes, at every length and distance from the end of the document.</summary>
public sealed class ScannedTextTests
{
    private const int Longest = 70;

    // Letters that differ at every place, so that a wrong position is noticed.
    private static string Letters(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('A' + i % 26)));

    private static bool Recognises<T>(JsonCodec<T> codec, string json, out T? value)
    {
        ModelScanner scanner = new(Encoding.UTF8.GetBytes(json));
        return codec.TryRead(ref scanner, out value) && scanner.IsAtEnd;
    }

    [Fact]
    public void An_enum_value_of_any_length_is_found_at_any_distance_from_the_end_and_from_the_next_text()
    {
        for (int length = 0; length <= Longest; length++)
        {
            string word = Letters(length);
            EnumCodec<SampleStatus> codec = new(
                new(SampleStatus.Creating, word), new(SampleStatus.Publishing, word + "!"));

            for (int blanks = 0; blanks < 40; blanks++)
            {
                string end = new(' ', blanks);
                Recognises(codec, $"\"{word}\"{end}", out Open<SampleStatus> value).ShouldBeTrue();
                value.ShouldBe(SampleStatus.Creating);
                Recognises(codec, $"\"{word}!\"{end}", out value).ShouldBeTrue();
                value.ShouldBe(SampleStatus.Publishing);
                ModelScanner scanner = new(Encoding.UTF8.GetBytes($"\"{word}\",\"{Letters(blanks)}\",\"x\"{end}"));
                codec.TryRead(ref scanner, out value).ShouldBeTrue();
                value.ShouldBe(SampleStatus.Creating);
                scanner.Position.ShouldBe(length + 2);
            }
        }
    }

    [Theory]
    [InlineData("A\0")]
    [InlineData("\0")]
    [InlineData("")]
    [InlineData("A ")]
    [InlineData("a")]
    [InlineData("AB")]
    [InlineData("\\u0041")]
    public void A_text_that_only_resembles_an_enum_value_is_not_one(string text)
    {
        EnumCodec<SampleStatus> codec = new(
            new(SampleStatus.Creating, "A"), new(SampleStatus.Publishing, Letters(31)));

        Recognises(codec, $"\"{text}\"{new string(' ', 40)}", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_text_that_differs_in_one_character_is_not_recognised()
    {
        for (int length = 1; length <= Longest; length++)
        {
            string word = Letters(length);
            EnumCodec<SampleStatus> codec = new(new EnumText<SampleStatus>(SampleStatus.Creating, word));

            for (int place = 0; place < length; place++)
            {
                string other = word.Remove(place, 1).Insert(place, "#");
                Recognises(codec, $"\"{other}\"{new string(' ', 40)}", out _).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Many_enum_values_are_told_apart()
    {
        string[] words = [.. Enumerable.Range(0, 60).Select(i => Letters(i % 34) + i.ToString("00", CultureInfo.InvariantCulture))];
        EnumCodec<SixtyValues> codec = new([.. words.Select((word, i) => new EnumText<SixtyValues>((SixtyValues)(i + 1), word))]);

        for (int i = 0; i < words.Length; i++)
        {
            Recognises(codec, $"\"{words[i]}\"{new string(' ', 40)}", out Open<SixtyValues> value).ShouldBeTrue();
            value.ShouldBe((SixtyValues)(i + 1));
            foreach (string other in (string[])[words[i] + "0", words[i][..^1], "#" + words[i][1..], words[i][..^1] + "#"])
                Recognises(codec, $"\"{other}\"{new string(' ', 40)}", out value).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_whole_number_of_any_length_is_exact_before_any_character()
    {
        for (int length = 1; length <= 18; length++)
        {
            string number = "123456789012345678".Substring(0, length);
            foreach (string end in (string[])["", " ", ",", ",12345678", "}       ", "/23456789", ":23456789", "\u00FF\u00FF\u00FF\u00FF"])
            {
                ModelScanner scanner = new(Encoding.UTF8.GetBytes(number + end));
                Codecs.Int64.TryRead(ref scanner, out long value).ShouldBeTrue();
                value.ShouldBe(long.Parse(number, CultureInfo.InvariantCulture));
                scanner.Position.ShouldBe(length);
            }
        }
    }

    [Fact]
    public void A_whole_number_ends_before_every_byte_that_is_no_digit()
    {
        byte[] number = Encoding.UTF8.GetBytes("-123456789012345678");
        for (int length = 2; length <= number.Length; length++)
        {
            for (int begin = 0; begin <= 1; begin++)
            {
                for (int end = 0; end <= byte.MaxValue; end++)
                {
                    if (end is >= '0' and <= '9')
                        continue;
                    byte[] json = [.. number[begin..length], (byte)end, 255, .. "1234567"u8];
                    ModelScanner scanner = new(json);
                    Codecs.Int64.TryRead(ref scanner, out long value).ShouldBe(end is not ('.' or 'e' or 'E'));
                    if (scanner.Position == 0)
                        continue;
                    value.ShouldBe(long.Parse(number.AsSpan(begin, length - begin), CultureInfo.InvariantCulture));
                    scanner.Position.ShouldBe(length - begin);
                }
            }
        }
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("1234567890123456789")]
    public void A_number_with_a_leading_zero_or_19_digits_is_not_recognised(string number) =>
        Recognises(Codecs.Int64, number + new string(' ', 20), out _).ShouldBeFalse();

    [Fact]
    public void Text_of_any_length_is_converted_completely()
    {
        for (int length = 0; length <= Longest; length++)
        {
            Recognises(Codecs.String, $"\"{Letters(length)}\"", out string? value).ShouldBeTrue();
            value.ShouldBe(Letters(length));
            Recognises(Codecs.String, $"\"{Letters(length)}가\"", out value).ShouldBeTrue();
            value.ShouldBe(Letters(length) + "가");
        }
    }

    [Theory]
    [InlineData("\\n", "\n")]
    [InlineData("\\\"", "\"")]
    [InlineData("가", "가")]
    [InlineData("\n", null)]
    public void A_character_is_noticed_at_any_position_of_text_and_not_after_it(string character, string? read)
    {
        for (int place = 0; place < Longest; place++)
        {
            string before = Letters(place);
            string? whole = read is null ? null : before + read + "B";
            for (int blanks = 0; blanks <= 40; blanks++)
            {
                string end = new(' ', blanks);
                Recognises(Codecs.String, $"\"{before}{character}B\"{end}", out string? value).ShouldBe(whole is not null);
                value.ShouldBe(whole);

                ModelScanner scanner = new(Encoding.UTF8.GetBytes($"\"{before}\",\"{character}\"{end}"));
                Codecs.String.TryRead(ref scanner, out value).ShouldBeTrue();
                value.ShouldBe(before);
            }
        }
    }

    [Fact]
    public void A_list_of_any_length_is_complete()
    {
        for (int length = 0; length <= Longest; length++)
        {
            int[] numbers = [.. Enumerable.Range(1, length)];
            string[] texts = [.. numbers.Select(Letters)];

            Recognises(Codecs.Int32.List, $"[{string.Join(",", numbers)}]", out ValueList<int> read).ShouldBeTrue();
            read.ShouldBe(numbers);
            Recognises(Codecs.String.List, $"[{string.Join(" ,\n", texts.Select(text => $"\"{text}\""))}]", out ValueList<string> words)
                .ShouldBeTrue();
            words.ShouldBe(texts);
        }
    }

    // Its values are only numbers.
    private enum SixtyValues
    {
        None,
    }
}
