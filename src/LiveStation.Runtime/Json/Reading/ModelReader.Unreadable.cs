using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Values that cannot be read as their type.</content>
/// <remarks>
/// They are not exceptions, because a sender of many such values could slow down reading. A codec records such a value
/// and returns the default value of its type. The caller uses the record or ignores it if the default value is
/// sufficient.
/// </remarks>
public ref partial struct ModelReader
{
    /// <summary>Whether a request is read. A value that cannot be read as its type is then an error.</summary>
    internal readonly bool IsRequest => _refusesUnreadable;

    /// <summary>Starts a value and clears the record of the previous value.</summary>
    internal void BeginValue() => _unreadable = default;

    /// <summary>Records and reports that the current value cannot be read as its type.</summary>
    /// <param name="expected">The expected format.</param>
    /// <param name="found">The actual format; null for the JSON type of the value.</param>
    /// <exception cref="JsonShapeException">The value is part of a request.</exception>
    internal void Unreadable(string expected, string? found = null)
    {
        UnreadableValue value = new(expected, found ?? TokenText.Of(Token), _scanner.Position, isNoted: true);
        if (_refusesUnreadable)
            throw Mismatch(value.Expectation);
        CheckDepth();
        if (_drift is not null)
        {
            // An invalid literal that begins like a value is an error and not drift.
            Quietly().Skip();
            Drift(ApiDriftKind.Unreadable, value.Expectation);
        }
        _unreadable = value;
    }

    /// <summary>Records that there is no value. The caller decides whether that is drift.</summary>
    /// <param name="expected">The expected format.</param>
    internal void Absent(string expected) =>
        _unreadable = new UnreadableValue(expected, TokenText.Of(Token), _scanner.Position, isNoted: false);

    /// <summary>
    /// Records that a string means that there is no value. The result is the default value; lists skip it.
    /// </summary>
    internal void LeaveOut() =>
        _unreadable = new UnreadableValue("a value", found: null, _scanner.Position, isNoted: false);

    /// <summary>Returns whether the last value was absent or could not be read, and clears the record.</summary>
    internal bool TakeUnreadable()
    {
        bool isUnreadable = _unreadable.IsThere;
        _unreadable = default;
        return isUnreadable;
    }

    /// <summary>Throws an exception if the last value was absent or could not be read.</summary>
    /// <exception cref="JsonShapeException">The value was absent or could not be read.</exception>
    internal readonly void ThrowIfUnreadable()
    {
        if (!_unreadable.IsFault)
            return;
        if (_unreadable.IsNoted)
        {
            // The value was not accepted, so its drift is removed.
            _drift?.TakeBack();
        }
        string path = new PathWalk().PathTo(_scanner.Text, _unreadable.Position + 1);
        throw new JsonShapeException(path, _unreadable.Expectation);
    }
}
