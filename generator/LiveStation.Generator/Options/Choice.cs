using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Options;

/// <summary>A property that takes one of a few words.</summary>
/// <param name="property">Name of the property.</param>
/// <param name="rule">What to report when it has another value.</param>
/// <param name="values">The words and what they mean; the first is the default.</param>
internal sealed class Choice<T>(string property, DiagnosticRule rule, params (string Word, T Value)[] values)
{
    /// <summary>What the project chose; the default when it chose nothing, or something that does not exist.</summary>
    public T Read(BuildProperties properties)
    {
        string given = properties[property];
        if (given.Length == 0)
            return values[0].Value;
        foreach ((string word, T value) in values)
        {
            if (string.Equals(word, given, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        string[] words = [.. values.Select(value => value.Word)];
        properties.Report(rule, given, NearestTo(given, words), string.Join(", ", words));
        return values[0].Value;
    }

    private static string NearestTo(string given, string[] words) => Nearest.To(given, words) is { } nearest
        ? $"Did you mean '{nearest}'?"
        : $"'{words[0]}' is used until then.";
}
