using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>Explains why a text cannot be a name: the first cause that applies.</summary>
internal static class NameFault
{
    /// <summary>Returns why a text cannot name a type or member, and what to do.</summary>
    /// <param name="text">The text.</param>
    public static Phrase OfName(string text) => OfBoth(text) ?? Phrase.Of(
        "It must not begin with a lowercase letter. For example, write '{0}'.",
        "소문자로 시작할 수 없습니다. 예를 들어 '{0}'(으)로 쓰세요.", Letters.CapitalFirst(text));

    /// <summary>Returns why a text cannot be an id, and what to do.</summary>
    /// <param name="text">The text.</param>
    public static Phrase OfId(string text) => OfBoth(text) ?? Phrase.Of(
        "An id must not begin with an uppercase letter. For example, write '{0}'.",
        "아이디는 대문자로 시작할 수 없습니다. 예를 들어 '{0}'(으)로 쓰세요.", Letters.SmallFirst(text));

    private static Phrase? OfBoth(string text)
    {
        if (text.Length == 0)
            return new("It is empty.", "비어 있습니다.");
        if (text.Length > SpecName.MostCharacters)
        {
            return Phrase.Of(
                "A name can have at most {0} characters.", "이름은 {0}자 이하여야 합니다.",
                SpecName.MostCharacters.ToString(CultureInfo.InvariantCulture));
        }
        string rest = string.Concat(text.Where(c => c != '_' && !Letters.IsLetterOrDigit(c)).Distinct());
        if (rest.Length > 0)
        {
            return Phrase.Of(
                "A name can contain only letters, digits and '_', not '{0}'.",
                "이름에는 문자, 숫자, '_'만 사용할 수 있고 '{0}'은(는) 사용할 수 없습니다.", rest.Substring(0, 1));
        }
        if (!Letters.IsLetter(text[0]))
        {
            return Phrase.Of(
                "A name must begin with a letter, not with '{0}'.", "이름은 '{0}'이(가) 아니라 문자로 시작해야 합니다.", text.Substring(0, 1));
        }
        return null;
    }
}
