using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Journal;

/// <summary>
/// The data file: one line of JSON per call that changed something, after a first line with the version. It is rewritten
/// now and then with only the current content. It contains stream keys, so only its owner can read it.
/// </summary>
internal sealed class StateJournal : IDisposable
{
    private const int Version = 1;

    private readonly Lock _lock = new();
    private readonly string _model;
    private readonly List<JsonObject> _unknown = [];
    private FileStream? _reserved;
    private FileStream? _file;
    private int _lines;

    /// <summary>Initializes a new instance of the <see cref="StateJournal"/> class.</summary>
    /// <param name="path">The path of the file. A missing file is created.</param>
    /// <param name="model">The state model as JSON.</param>
    public StateJournal(string path, string model)
    {
        Path = System.IO.Path.GetFullPath(path);
        _model = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(model)));
    }

    /// <summary>The file is rewritten when it has more lines than this since the last time.</summary>
    public int MostLines { get; init; } = 5_000;

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>The parts of the file that this version does not know. They are kept.</summary>
    public IReadOnlyList<JsonObject> Unknown => _unknown;

    /// <summary>The number of lines in the middle of the file that are not JSON. They are ignored.</summary>
    public int BrokenLines { get; private set; }

    /// <summary>Whether the file was written with another state model.</summary>
    public bool HasOtherModel { get; private set; }

    /// <summary>
    /// Raised when the file could not be rewritten while the emulator runs, with the reason. The file keeps its content, and
    /// calls continue to be appended to it.
    /// </summary>
    public event Action<DataFileException>? NotRewritten;

    /// <summary>Whether the file should be rewritten.</summary>
    public bool IsLong => Volatile.Read(ref _lines) > MostLines;

    /// <summary>Reserves the file, and applies it to worlds.</summary>
    /// <param name="find">Returns the world of an account in a zone.</param>
    /// <exception cref="DataFileException">
    /// The file is from a later version, is not a data file, is in use, or cannot be read.
    /// </exception>
    public void Load(Func<string, string, World> find)
    {
        string[] lines = Read();
        // A first line without an end is checked as well: the file could be another one, which must not be overwritten.
        if (lines is not [] and not [""])
            CheckFirst(Parse(lines[0]));
        // What follows the last line end was torn by a crash.
        for (int i = 1; i < lines.Length - 1; i++)
        {
            if (Parse(lines[i]) is { } line)
                Apply(line, find);
            else
                BrokenLines++;
        }
    }

    /// <summary>Appends the changes of a world.</summary>
    public void Append(World world)
    {
        JsonObject line = WorldLines.Changes(world);
        lock (_lock)
        {
            if (_file is not { } file)
                return;
            Append(file, Bytes(line));
            _lines++;
        }
    }

    /// <summary>Appends a line to a file. If that fails, the file keeps its length, so that the next line is whole.</summary>
    internal static void Append(Stream file, ReadOnlySpan<byte> line)
    {
        long length = file.Position;
        try
        {
            file.Write(line);
            file.Flush();
        }
        catch (IOException)
        {
            file.SetLength(length);
            file.Position = length;
            throw;
        }
    }

    /// <summary>Rewrites the file with the current content. All worlds must be locked.</summary>
    /// <exception cref="DataFileException">The file cannot be written.</exception>
    public void Rewrite(IEnumerable<World> worlds)
    {
        lock (_lock)
        {
            try
            {
                Replace(worlds);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw DataFileException.Inaccessible(Path, exception);
            }
        }
    }

    /// <summary>
    /// Rewrites the file, which has become long. A failure is reported, and the next attempt follows after as many lines.
    /// </summary>
    public void TryRewrite(IEnumerable<World> worlds)
    {
        try
        {
            Rewrite(worlds);
        }
        catch (DataFileException exception)
        {
            Volatile.Write(ref _lines, 0);
            NotRewritten?.Invoke(exception);
        }
    }

    /// <summary>Closes the file, and lets other emulators use it.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _file?.Dispose();
            _file = null;
            _reserved?.Dispose();
            _reserved = null;
        }
    }

    private string[] Read()
    {
        try
        {
            _reserved = FileLock.Take(Path);
            return File.Exists(Path) ? File.ReadAllText(Path).Split('\n') : [];
        }
        catch (Exception exception) when (exception is (IOException or UnauthorizedAccessException) and not DataFileException)
        {
            throw DataFileException.Inaccessible(Path, exception);
        }
    }

    private void Replace(IEnumerable<World> worlds)
    {
        string draft = Path + ".new";
        using (FileStream file = Open(draft, FileMode.Create))
        {
            file.Write(Bytes(new JsonObject { ["livestation"] = Version, ["model"] = _model }));
            foreach (World world in worlds)
                file.Write(Bytes(WorldLines.Whole(world)));
            foreach (JsonObject unknown in _unknown)
                file.Write(Bytes(unknown));
            file.Flush(flushToDisk: true);
        }
        // Windows does not replace a file that is open.
        _file?.Dispose();
        try
        {
            File.Move(draft, Path, overwrite: true);
            _lines = 0;
        }
        finally
        {
            // Also if it was not replaced: what follows must not be lost.
            _file = Open(Path, FileMode.Append);
        }
    }

    private void CheckFirst(JsonObject? first)
    {
        if (first?["livestation"] is not JsonValue value || !value.TryGetValue(out int version))
            throw DataFileException.Foreign(Path);
        if (version > Version)
            throw DataFileException.Later(Path, version);
        HasOtherModel = first["model"]?.ToString() != _model;
    }

    private void Apply(JsonObject line, Func<string, string, World> find)
    {
        string account = line["account"]?.ToString() ?? "";
        string zone = line["zone"]?.ToString() ?? "";
        World world = find(account, zone);
        foreach (JsonObject unknown in WorldLines.Apply(line, world))
        {
            _unknown.Add(new JsonObject
            {
                ["account"] = account,
                ["zone"] = zone,
                ["at"] = line["at"]?.DeepClone(),
                ["changed"] = new JsonArray(unknown.DeepClone()),
            });
        }
    }

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Bytes(JsonObject line) => [.. RelaxedJson.Utf8(writer => line.WriteTo(writer)).Span, (byte)'\n'];

    private static FileStream Open(string path, FileMode mode)
    {
        // Without a buffer: what a failed write leaves in one would be written again later.
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
