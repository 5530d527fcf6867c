using System.Runtime.CompilerServices;

namespace LiveStation.Generator.Engine.Collections;

/// <summary>
/// Keeps a result for each object, as long as the object exists. A host with a cache parses only edited files, so the nodes of all other
/// files are the same objects the next time.
/// </summary>
/// <typeparam name="TKey">Type of the objects, which are compared by reference.</typeparam>
/// <typeparam name="TResult">Type of the results, which are immutable.</typeparam>
internal sealed class ResultMemory<TKey, TResult>
    where TKey : class
    where TResult : class
{
    private readonly ConditionalWeakTable<TKey, Slot> _slots = new();

    /// <summary>Returns the kept result; null when there is none.</summary>
    /// <param name="key">The object.</param>
    public TResult? Find(TKey key) => _slots.TryGetValue(key, out Slot? slot) ? slot.Kept : null;

    /// <summary>Replaces the result of an object.</summary>
    /// <param name="key">The object.</param>
    /// <param name="result">The result.</param>
    public void Keep(TKey key, TResult result) => _slots.GetOrCreateValue(key).Kept = result;

    /// <summary>Returns the kept result if it equals the new result; otherwise keeps and returns the new result.</summary>
    /// <param name="key">The object.</param>
    /// <param name="result">The new result.</param>
    public TResult Same(TKey key, TResult result)
    {
        if (Find(key) is { } last && last.Equals(result))
            return last;
        Keep(key, result);
        return result;
    }

    // Several compilations can use the same object at the same time; each of them keeps a complete result.
    private sealed class Slot
    {
        private volatile TResult? _kept;

        public TResult? Kept
        {
            get => _kept;
            set => _kept = value;
        }
    }
}
