using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Drift;

/// <summary>Collects the drift of one body while it is read and reports it at the end.</summary>
/// <remarks>
/// Drift is not reported immediately. A body that has to be read in another way is read again from its beginning, and
/// no drift must be reported twice.
/// </remarks>
internal sealed class DriftLog
{
    /// <summary>
    /// The maximum number of places that are reported for one body. The number of places depends on untrusted input.
    /// </summary>
    public const int Most = 1000;

    private readonly string _operation;
    private readonly DriftPolicy _policy;
    private readonly List<ApiDrift> _drifts = [];
    private readonly ICollection<string>? _secrets;
    private PathWalk _walk = new();

    /// <summary>Initializes an empty log.</summary>
    /// <param name="operation">The name of the operation or message in the spec.</param>
    /// <param name="policy">Specifies how drift is handled.</param>
    public DriftLog(string operation, DriftPolicy policy)
    {
        _operation = operation;
        _policy = policy;
    }

    /// <summary>Initializes a log that collects the secrets of a body and no drift.</summary>
    /// <param name="secrets">The collection that receives the secrets.</param>
    public DriftLog(ICollection<string> secrets)
        : this("", new DriftPolicy(metric: null, observer: null, throws: false)) => _secrets = secrets;

    /// <summary>
    /// The name of the required property of the root object that has no default value; null if there is none.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Whether the secrets of the body are collected. The body is then read with every tolerance.</summary>
    public bool CollectsSecrets => _secrets is not null;

    /// <summary>Adds a secret of the body if secrets are collected.</summary>
    public void NoteSecret(string secret) => _secrets?.Add(secret);

    /// <summary>Adds a drift.</summary>
    /// <param name="utf8">The complete body.</param>
    /// <param name="end">The number of bytes up to the end of the token.</param>
    /// <param name="member">The name of a property of the value at that position; null for the value itself.</param>
    /// <param name="kind">The kind of difference.</param>
    /// <param name="expectation">The expected and the actual format.</param>
    public void Note(ReadOnlySpan<byte> utf8, long end, string? member, ApiDriftKind kind, string expectation)
    {
        bool mayBeKey = Key is not null && kind is (ApiDriftKind.Missing or ApiDriftKind.Unreadable);
        // A body with very many differences must still be rejected when its key is missing.
        if (_drifts.Count == Most && !mayBeKey)
            return;
        string path = _policy.ShowsPlaces || mayBeKey ? PathTo(utf8, end, member) : "$";
        if (mayBeKey && string.Equals(path, JsonPath.Append("$", Key!), StringComparison.Ordinal))
            throw new JsonShapeException(path, expectation) { IsMissing = true };
        if (_drifts.Count == Most)
            return;
        _drifts.Add(new ApiDrift(_operation, path, kind, expectation));
    }

    /// <summary>
    /// The number of required properties that are missing in the root object. If there is a key, places are available.
    /// </summary>
    public int MissingMembers => _drifts.Count(static drift =>
        drift.Kind == ApiDriftKind.Missing && drift.JsonPath.Length > 2 && drift.JsonPath.IndexOfAny(['.', '['], 2) < 0);

    /// <summary>Removes the last drift because it turned out to be an error.</summary>
    public void TakeBack()
    {
        if (_drifts.Count is > 0 and < Most)
            _drifts.RemoveAt(_drifts.Count - 1);
    }

    /// <summary>Throws an exception with all collected drift if drift is an error.</summary>
    /// <exception cref="JsonShapeException">Drift is an error, and the log is not empty.</exception>
    public void ThrowIfRefused()
    {
        if (_policy.Throws && _drifts.Count > 0)
            throw DriftRefusal.Of([.. _drifts]);
    }

    /// <summary>Removes all drift because the body is read again.</summary>
    public void Clear()
    {
        _drifts.Clear();
        _walk = new PathWalk();
    }

    /// <summary>Reports all drift once.</summary>
    /// <param name="isFailing">
    /// Whether the call is failing with another exception. An exception of the observer must not replace it.
    /// </param>
    /// <param name="hidden">Returns the texts that must not appear in a report; null if there are none.</param>
    public void Report(bool isFailing, Func<HiddenTexts>? hidden)
    {
        try
        {
            ReportAll(hidden);
        }
        catch (Exception) when (isFailing)
        {
            // Thrown by an observer or by a listener of the meter. The exception of the call is more useful.
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
        // All drift is counted first because an observer can throw.
        foreach (ApiDrift drift in drifts)
            _policy.Report(drift);
    }

    /// <summary>Returns a drift without hidden texts. Names of unknown properties are untrusted data.</summary>
    /// <param name="drift">The drift.</param>
    /// <param name="hidden">The texts that must not appear.</param>
    /// <returns>The drift without the hidden texts.</returns>
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
