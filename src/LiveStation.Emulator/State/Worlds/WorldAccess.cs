using System.Collections.Concurrent;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>Lets one caller at a time use a world.</summary>
/// <remarks>
/// A call that finds the world in use is executed by the thread that uses it, and its own thread processes other requests. Under
/// load, threads that wait for each other cost more than all else that state needs.
/// </remarks>
internal sealed class WorldAccess : IThreadPoolWorkItem
{
    // A thread that executes the calls of others keeps its own caller waiting.
    private const int MostAtOnce = 32;

    private readonly Lock _lock = new();
    private readonly ConcurrentQueue<IWaiting> _waiting = new();

    private interface IWaiting
    {
        void Execute();
    }

    /// <summary>Waits until nobody else uses the world.</summary>
    /// <returns>The use of the world. Dispose it to end the use.</returns>
    public Scope Enter()
    {
        _lock.Enter();
        return new Scope(this);
    }

    /// <summary>Executes a call as soon as nobody else uses the world, after the calls that are already waiting.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">The call.</param>
    /// <returns>The result. It is available at once, unless the world is in use.</returns>
    public ValueTask<T> ExecuteAsync<T>(Func<T> call)
    {
        if (_waiting.IsEmpty && _lock.TryEnter())
        {
            using (new Scope(this))
                return ValueTask.FromResult(call());
        }
        Waiting<T> waiting = new(call);
        _waiting.Enqueue(waiting);
        // Whoever releases the lock from here on sees the call. If the lock was released before, this thread executes the call.
        Interlocked.MemoryBarrier();
        ExecuteWaiting();
        return new ValueTask<T>(waiting.Task);
    }

    /// <inheritdoc />
    void IThreadPoolWorkItem.Execute() => ExecuteWaiting();

    private void Exit()
    {
        _lock.Exit();
        ExecuteWaiting();
    }

    private void ExecuteWaiting()
    {
        // A scope within another one does not end the use of the world.
        while (!_waiting.IsEmpty && !_lock.IsHeldByCurrentThread && _lock.TryEnter())
        {
            int left = MostAtOnce;
            try
            {
                while (left > 0 && _waiting.TryDequeue(out IWaiting? next))
                {
                    next.Execute();
                    left--;
                }
            }
            finally
            {
                _lock.Exit();
            }
            if (left == 0)
            {
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
                return;
            }
        }
    }

    /// <summary>The use of a world.</summary>
    /// <param name="access">The access to the world.</param>
    public readonly struct Scope(WorldAccess access) : IDisposable
    {
        /// <inheritdoc />
        public void Dispose() => access.Exit();
    }

    // The caller continues on a thread of its own, while the next call is executed.
    private sealed class Waiting<T>(Func<T> call) : TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously), IWaiting
    {
        public void Execute()
        {
            try
            {
                SetResult(call());
            }
            catch (Exception exception)
            {
                SetException(exception);
            }
        }
    }
}
