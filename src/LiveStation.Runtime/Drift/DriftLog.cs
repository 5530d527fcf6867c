using LiveStation.Runtime.Json;

namespace LiveStation.Runtime;

/// <summary>Gathers what differs in one body while it is read, and tells it at the end.</summary>
/// <remarks>
/// Not at once: a body that turns out to need another way of reading is read again from its beginning, and nothing must
/// be told twice.
/// </remarks>
internal sealed class DriftLog
{
    /// <summary>How many places of one body are told at most: how many there are, a stranger may decide.</summary>
    public const int Most = 1000;

    private readonly string _operation;
    private readonly DriftPolicy _policy;
    private readonly List<ApiDrift> _drifts = [];
    private PathWalk _walk = new();

    /// <summary>Begins with nothing.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    /// <param name="policy">What becomes of drift.</param>
    public DriftLog(string operation, DriftPolicy policy)
    {
        _operation = operation;
        _policy = policy;
    }

    /// <summary>Notes one.</summary>
    /// <param name="utf8">The whole body.</param>
    /// <param name="end">Bytes of it up to the end of the token in question.</param>
    /// <param name="member">Name of a member behind that place; null for the place itself.</param>
    /// <param name="kind">How it differs.</param>
    /// <param name="expectation">What was expected and what was found.</param>
    public void Note(ReadOnlySpan<byte> utf8, long end, string? member, ApiDriftKind kind, string expectation)
    {
        if (_drifts.Count == Most)
        {
            return;
        }
        string path = _policy.ShowsPlaces ? PathTo(utf8, end, member) : "$";
        _drifts.Add(new ApiDrift(_operation, path, kind, expectation));
    }

    /// <summary>Takes the last one back: it turned out to be a fault and no drift.</summary>
    public void TakeBack()
    {
        if (_drifts.Count is > 0 and < Most)
        {
            _drifts.RemoveAt(_drifts.Count - 1);
        }
    }

    /// <summary>Makes an exception of everything that was noted, where drift is an error.</summary>
    /// <exception cref="JsonShapeException">Drift is an error, and there is some.</exception>
    public void ThrowIfRefused()
    {
        if (_policy.Throws && _drifts.Count > 0)
        {
            throw DriftRefusal.Of([.. _drifts]);
        }
    }

    /// <summary>Forgets everything: the body is read again.</summary>
    public void Clear()
    {
        _drifts.Clear();
        _walk = new PathWalk();
    }

    /// <summary>Tells everything, once.</summary>
    public void Tell()
    {
        ApiDrift[] drifts = [.. _drifts];
        _drifts.Clear();
        foreach (ApiDrift drift in drifts)
        {
            DriftMetric.Count(drift);
        }
        // After all were counted: an observer may throw.
        foreach (ApiDrift drift in drifts)
        {
            _policy.Tell(drift);
        }
    }

    private string PathTo(ReadOnlySpan<byte> utf8, long end, string? member)
    {
        string place = _walk.PathTo(utf8, end);
        return member is null ? place : JsonPath.Append(place, member);
    }
}
