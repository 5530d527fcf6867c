using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>How the pages of a list are counted, and how its items are told apart.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PagePlan<T>
{
    /// <summary>Makes one.</summary>
    /// <param name="first">Number of the first page.</param>
    /// <param name="size">The largest size of a page; null when it is not known, and then none is asked for.</param>
    /// <param name="keyOf">What tells an item from all others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keyOf"/> is null.</exception>
    public PagePlan(int first, int? size, Func<T, string> keyOf)
    {
        First = first;
        Size = size;
        KeyOf = Guard.NotNull(keyOf);
    }

    /// <summary>Number of the first page.</summary>
    public int First { get; }

    /// <summary>The largest size of a page; null when it is not known.</summary>
    public int? Size { get; }

    /// <summary>What tells an item from all others.</summary>
    public Func<T, string> KeyOf { get; }

    /// <summary>Whether every page but the last has as many items as were asked for.</summary>
    public bool AreFull { get; init; }
}
