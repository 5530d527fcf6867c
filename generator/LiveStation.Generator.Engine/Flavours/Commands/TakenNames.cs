using System.Globalization;

namespace LiveStation.Generator.Engine.Flavours.Commands;

/// <summary>Names that are already used in one place.</summary>
/// <param name="taken">The names that nothing else can have.</param>
internal sealed class TakenNames(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>Takes the first of several names that is free. If none is, a number is appended to the last one.</summary>
    /// <param name="wanted">The names, in order of preference.</param>
    public string Take(params string[] wanted)
    {
        string name = wanted.FirstOrDefault(one => !_taken.Contains(one)) ?? Numbered(wanted[wanted.Length - 1]);
        _taken.Add(name);
        return name;
    }

    private string Numbered(string name)
    {
        int number = 2;
        while (_taken.Contains(WithNumber(name, number)))
            number++;
        return WithNumber(name, number);
    }

    private static string WithNumber(string name, int number) => $"{name}-{number.ToString(CultureInfo.InvariantCulture)}";
}
