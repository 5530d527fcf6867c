using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Binds texts with placeholders: <c>"lamp-{createdTime:yyyyMMdd}-{a-z0-9:5}"</c>. A placeholder contains the path of a value, for a
/// timestamp with a format, or ranges of random characters with their number.
/// </summary>
internal sealed class TextPartsBinder(PendingChecks pending, DiagnosticBag bag)
{
    private const string Placeholder = @"\{(?<path>[A-Za-z_][A-Za-z0-9_.]*)(?::(?<format>[yMdHms]+))?\}"
        + @"|\{(?<random>(?:[A-Za-z0-9]-[A-Za-z0-9])+):(?<length>[0-9]{1,3})\}";

    private static readonly Phrase Form = new(
        "placeholders such as {name}, {createdTime:yyyyMMdd} or {a-z0-9:5}", "{name}, {createdTime:yyyyMMdd}, {a-z0-9:5} 같은 자리 표시자");

    /// <summary>Returns the parts of a text; empty when it is invalid, which is reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key that contains it.</param>
    /// <param name="type">Name of the type that the paths start from; null when they cannot be checked.</param>
    public EquatableArray<TextPartModel> Bind(ScalarNode text, string key, string? type)
    {
        var parts = new List<TextPartModel>();
        int end = 0;
        foreach (Match match in Regex.Matches(text.Text, Placeholder))
        {
            Fixed(text.Text.Substring(end, match.Index - end), parts);
            parts.Add(Hole(match));
            end = match.Index + match.Length;
        }
        Fixed(text.Text.Substring(end), parts);
        if (parts.Any(part => part.Text?.IndexOfAny(['{', '}']) >= 0 || !IsValid(part)))
        {
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, Form);
            return default;
        }
        if (type is not null)
        {
            foreach (string path in parts.Select(part => part.Path).OfType<string>())
                pending.Add(table => table.Follow(type, path, text.Place));
        }
        return parts.ToEquatableArray();
    }

    private static void Fixed(string text, List<TextPartModel> parts)
    {
        if (text.Length > 0)
            parts.Add(new TextPartModel { Text = text });
    }

    // A range from z to a contains no character. A single letter is a standard format of .NET, which is not one of date and time parts.
    private static bool IsValid(TextPartModel part) =>
        part.Format is not { Length: 1 }
        && (part.Random is not { } random
            || (part.Length > 0
                && Enumerable.Range(0, random.Length / 3).All(range => random[range * 3] <= random[(range * 3) + 2])));

    private static TextPartModel Hole(Match match) => match.Groups["path"] is { Success: true } path
        ? new TextPartModel { Path = path.Value, Format = match.Groups["format"] is { Success: true } format ? format.Value : null }
        : new TextPartModel
        {
            Random = match.Groups["random"].Value,
            Length = int.Parse(match.Groups["length"].Value, NumberStyles.None, CultureInfo.InvariantCulture),
        };
}
