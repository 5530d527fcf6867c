using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <content>Values that cannot be read as their type.</content>
/// <remarks>
/// They are no exceptions: whoever sends many of them would decide how long the reading takes. A codec notes one and returns
/// the default of its type; whoever asked for the value takes the note, or leaves it when the default is all it needs.
/// </remarks>
public ref partial struct ModelReader
{
    /// <summary>Whether a request is read: what cannot be read as its type is a fault then.</summary>
    internal readonly bool IsRequest => _refusesUnreadable;

    /// <summary>Begins a value: what was noted of another one is forgotten.</summary>
    internal void BeginValue() => _unreadable = default;

    /// <summary>Notes that the value the reader stands before cannot be read as its type, and that it is reported.</summary>
    /// <param name="expected">What was expected.</param>
    /// <param name="found">What was found; null for the kind of the value.</param>
    /// <exception cref="JsonShapeException">It is part of a request.</exception>
    internal void Unreadable(string expected, string? found = null)
    {
        UnreadableValue value = new(expected, found ?? TokenText.Of(Token), _scanner.Position, isNoted: true);
        if (_refusesUnreadable)
            throw Mismatch(value.Expectation);
        CheckDepth();
        if (_drift is not null)
        {
            // A word that only begins like a value is no drift but a fault.
            Quietly().Skip();
            Drift(ApiDriftKind.Unreadable, value.Expectation);
        }
        _unreadable = value;
    }

    /// <summary>Notes that there is no value. Whether that is drift is known to whoever asked for it.</summary>
    /// <param name="expected">What was expected.</param>
    internal void Absent(string expected) =>
        _unreadable = new UnreadableValue(expected, TokenText.Of(Token), _scanner.Position, isNoted: false);

    /// <summary>Notes that a text says that there is no value: the default of the type, and left out of lists.</summary>
    internal void LeaveOut() =>
        _unreadable = new UnreadableValue("a value", found: null, _scanner.Position, isNoted: false);

    /// <summary>Whether the last value could not be read or was none; asked once.</summary>
    internal bool TakeUnreadable()
    {
        bool isUnreadable = _unreadable.IsThere;
        _unreadable = default;
        return isUnreadable;
    }

    /// <summary>Makes an exception of the last value when it could not be read or was none.</summary>
    /// <exception cref="JsonShapeException">It could not.</exception>
    internal readonly void ThrowIfUnreadable()
    {
        if (!_unreadable.IsFault)
            return;
        if (_unreadable.IsNoted)
        {
            // It was not read all the same.
            _drift?.TakeBack();
        }
        string path = new PathWalk().PathTo(_scanner.Text, _unreadable.Position + 1);
        throw new JsonShapeException(path, _unreadable.Expectation);
    }
}
