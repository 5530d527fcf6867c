using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The rules for counting the pages of a list and comparing its items.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PagePlan<T>
{
    /// <summary>Initializes a new instance of the <see cref="PagePlan{T}"/> class.</summary>
    /// <param name="first">The number of the first page.</param>
    /// <param name="size">The maximum page size; null if it is unknown, in which case no page size is sent.</param>
    /// <param name="keyOf">Gets the key that identifies an item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="keyOf"/> is null.</exception>
    public PagePlan(int first, int? size, Func<T, string> keyOf)
    {
        First = first;
        Size = size;
        KeyOf = Guard.NotNull(keyOf);
    }

    /// <summary>The number of the first page.</summary>
    public int First { get; }

    /// <summary>The maximum page size; null if it is unknown.</summary>
    public int? Size { get; }

    /// <summary>Gets the key that identifies an item.</summary>
    public Func<T, string> KeyOf { get; }

    /// <summary>Whether every page except the last has the requested number of items.</summary>
    public bool AreFull { get; init; }
}
