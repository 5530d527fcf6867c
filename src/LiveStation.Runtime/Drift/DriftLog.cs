using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Drift;

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
    private readonly ICollection<string>? _secrets;
    private PathWalk _walk = new();

    /// <summary>Begins with nothing.</summary>
    /// <param name="operation">Name of the operation or message in the spec.</param>
    /// <param name="policy">What becomes of drift.</param>
    public DriftLog(string operation, DriftPolicy policy)
    {
        _operation = operation;
        _policy = policy;
    }

    /// <summary>Begins a log that gathers the secrets of a body and no drift.</summary>
    /// <param name="secrets">Where to add them.</param>
    public DriftLog(ICollection<string> secrets)
        : this("", new DriftPolicy(metric: null, observer: null, throws: false)) => _secrets = secrets;

    /// <summary>Name of the member of the whole that must come, since nothing may stand in for it; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the secrets of the body are gathered: then all of it is to be read with tolerance.</summary>
    public bool CollectsSecrets => _secrets is not null;

    /// <summary>Notes a secret of the body, where they are gathered.</summary>
    public void NoteSecret(string secret) => _secrets?.Add(secret);

    /// <summary>Notes one.</summary>
    /// <param name="utf8">The whole body.</param>
    /// <param name="end">Bytes of it up to the end of the token in question.</param>
    /// <param name="member">Name of a member behind that place; null for the place itself.</param>
    /// <param name="kind">How it differs.</param>
    /// <param name="expectation">What was expected and what was found.</param>
    public void Note(ReadOnlySpan<byte> utf8, long end, string? member, ApiDriftKind kind, string expectation)
    {
        bool mayBeKey = Key is not null && kind is (ApiDriftKind.Missing or ApiDriftKind.Unreadable);
        // A body that differs in very many places must not get by without its key.
        if (_drifts.Count == Most && !mayBeKey)
            return;
        string path = _policy.ShowsPlaces || mayBeKey ? PathTo(utf8, end, member) : "$";
        if (mayBeKey && string.Equals(path, JsonPath.Append("$", Key!), StringComparison.Ordinal))
            throw new JsonShapeException(path, expectation) { IsMissing = true };
        if (_drifts.Count == Most)
            return;
        _drifts.Add(new ApiDrift(_operation, path, kind, expectation));
    }

    /// <summary>How many members of the whole itself that always come did not. Where there is a key, places are known.</summary>
    public int MissingMembers => _drifts.Count(static drift =>
        drift.Kind == ApiDriftKind.Missing && drift.JsonPath.Length > 2 && drift.JsonPath.IndexOfAny(['.', '['], 2) < 0);

    /// <summary>Takes the last one back: it turned out to be a fault and no drift.</summary>
    public void TakeBack()
    {
        if (_drifts.Count is > 0 and < Most)
            _drifts.RemoveAt(_drifts.Count - 1);
    }

    /// <summary>Makes an exception of everything that was noted, where drift is an error.</summary>
    /// <exception cref="JsonShapeException">Drift is an error, and there is some.</exception>
    public void ThrowIfRefused()
    {
        if (_policy.Throws && _drifts.Count > 0)
            throw DriftRefusal.Of([.. _drifts]);
    }

    /// <summary>Forgets everything: the body is read again.</summary>
    public void Clear()
    {
        _drifts.Clear();
        _walk = new PathWalk();
    }

    /// <summary>Tells everything, once.</summary>
    /// <param name="isFailing">
    /// Whether an exception is on its way to the caller, which one of the observer must not replace.
    /// </param>
    /// <param name="hidden">What no report may show; null for nothing.</param>
    public void Report(bool isFailing, Func<HiddenTexts>? hidden)
    {
        try
        {
            ReportAll(hidden);
        }
        catch (Exception) when (isFailing)
        {
            // Thrown by an observer, or by a listener of the meter: the exception on its way says more.
        }
    }

    private void ReportAll(Func<HiddenTexts>? hidden)
    {
        ApiDrift[] drifts = [.. _drifts];
        _drifts.Clear();
        if (drifts.Length > 0 && _policy.ShowsPlaces && hidden is not null)
        {
            HiddenTexts texts = hidden();
            drifts = Array.ConvertAll(drifts, drift => Shown(drift, texts));
        }
        foreach (ApiDrift drift in drifts)
            _policy.Count(drift);
        // After all were counted: an observer may throw.
        foreach (ApiDrift drift in drifts)
            _policy.Report(drift);
    }

    /// <summary>Names of members that no spec has are data, and may be anything.</summary>
    /// <param name="drift">A report.</param>
    /// <param name="hidden">What it must not show.</param>
    /// <returns>The report without that.</returns>
    internal static ApiDrift Shown(ApiDrift drift, HiddenTexts hidden)
    {
        string path = hidden.BlotOut(drift.JsonPath);
        return ReferenceEquals(path, drift.JsonPath)
            ? drift
            : new ApiDrift(drift.Operation, path, drift.Kind, drift.Expectation);
    }

    private string PathTo(ReadOnlySpan<byte> utf8, long end, string? member)
    {
        string place = _walk.PathTo(utf8, end);
        return member is null ? place : JsonPath.Append(place, member);
    }
}
