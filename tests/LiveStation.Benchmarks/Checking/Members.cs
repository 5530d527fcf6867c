namespace LiveStation.Benchmarks.Checking;

/// <summary>Every member of a result with its value, in order: what must be the same for all candidates.</summary>
internal sealed class Members
{
    private readonly List<(string Path, string Value)> _all = [];

    /// <summary>Takes a result apart.</summary>
    public static Members Of<T>(T result, Action<Members, T> tell)
    {
        Members members = new();
        tell(members, result);
        return members;
    }

    /// <summary>Notes one member.</summary>
    public void Add(string path, object? value) => _all.Add((path, value is null ? "nothing" : $"{value}"));

    /// <summary>Says where two results differ first.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
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
