namespace LiveStation.Benchmarks.Checking;

/// <summary>Every member of a result with its value, in order. It must be the same for all candidates.</summary>
internal sealed class Members
{
    private readonly List<(string Path, string Value)> _all = [];

    /// <summary>Lists the members of a result.</summary>
    public static Members Of<T>(T result, Action<Members, T> tell)
    {
        Members members = new();
        tell(members, result);
        return members;
    }

    /// <summary>Adds one member.</summary>
    public void Add(string path, object? value) => _all.Add((path, value is null ? "nothing" : $"{value}"));

    /// <summary>Reports the first difference between two results.</summary>
    /// <exception cref="InvalidOperationException">The results differ.</exception>
    public void MustEqual(Members found, string where)
    {
        for (int i = 0; i < Math.Max(_all.Count, found._all.Count); i++)
        {
            (string path, string value) = _all.ElementAtOrDefault(i);
            if ((path, value) != found._all.ElementAtOrDefault(i))
            {
                throw new InvalidOperationException(
                    $"{where}: expected {path} = {value}, found {found._all.ElementAtOrDefault(i)}.");
            }
        }
    }
}
