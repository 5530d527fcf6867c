using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Options;

/// <summary>A property whose value is one of a few literals.</summary>
/// <param name="property">Name of the property.</param>
/// <param name="rule">The rule to report for any other value.</param>
/// <param name="values">The values and what they mean; the first is the default.</param>
internal sealed class Choice<T>(string property, DiagnosticRule rule, EquatableArray<OptionValue<T>> values)
{
    /// <summary>Returns the value that the project specifies; the default when it is missing or invalid.</summary>
    public T Read(BuildProperties properties)
    {
        string given = properties[property];
        return given.Length > 0 && Find(given, properties) is { } chosen ? chosen.Value : values[0].Value;
    }

    /// <summary>Returns the value for a literal; null, with a diagnostic, when it is invalid.</summary>
    public OptionValue<T>? Find(string given, BuildProperties properties)
    {
        OptionValue<T>? chosen = values.Find(given);
        if (chosen is null)
        {
            string[] known = [.. values.Select(value => value.Text)];
            properties.Report(rule, given, NearestTo(given, known), string.Join(", ", known));
        }
        return chosen;
    }

    private static Phrase NearestTo(string given, string[] values) => Nearest.To(given, values) is { } nearest
        ? Nearest.DidYouMean(nearest)
        : new($"'{values[0]}' is used instead.", $"기본값 '{values[0]}'을(를) 사용합니다.");
}
